import { Hono } from "hono";
import type { App } from "../env";
import { presence } from "./routes/presence";
import { presences } from "./routes/presences";
import { replies } from "./routes/reply";
import { seats } from "./routes/seats";

/** 出欠: the list, a seat's reply, what came to pass. */
export const attendance = new Hono<App>()
  .route("/", seats)
  .route("/", replies)
  .route("/", presences)
  .route("/", presence);
