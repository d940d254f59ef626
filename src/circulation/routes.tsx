import { Hono } from "hono";
import type { App } from "../env";
import { board } from "./routes/board";
import { closing } from "./routes/close";
import { extending } from "./routes/extend";
import { replies } from "./routes/reply";
import { starting } from "./routes/start";

/** 持ち回り: the papers go round, the seats reply, and the result is recorded. */
export const circulation = new Hono<App>()
  .route("/", board)
  .route("/", starting)
  .route("/", extending)
  .route("/", replies)
  .route("/", closing);
