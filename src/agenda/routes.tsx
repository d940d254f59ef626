import { Hono } from "hono";
import type { App } from "../env";
import { backlog } from "./routes/backlog";
import { board } from "./routes/board";
import { items } from "./routes/items";
import { order } from "./routes/order";
import { print } from "./routes/print";
import { propose } from "./routes/propose";
import { steps } from "./routes/steps";

/** 議事次第 and 次回以降の議題候補: arranged by the secretariat, proposed to by the ministries. */
export const agenda = new Hono<App>()
  .route("/", board)
  .route("/", order)
  .route("/", print)
  .route("/", backlog)
  .route("/", propose)
  .route("/", items)
  .route("/", steps);
