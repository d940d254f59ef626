import { Hono } from "hono";
import type { App } from "../../env";
import { answering } from "./routes/answer";
import { board } from "./routes/board";
import { confirming } from "./routes/confirm";
import { correcting } from "./routes/correct";
import { extending } from "./routes/extending";
import { sending } from "./routes/send";

/** 発言者確認: sent to the speakers, answered by them, followed and settled with them by the secretariat. */
export const confirmation = new Hono<App>()
  .route("/", sending)
  .route("/", confirming)
  .route("/", correcting)
  .route("/", answering)
  .route("/", board)
  .route("/", extending);
