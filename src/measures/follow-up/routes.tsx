import { Hono } from "hono";
import type { App } from "../../env";
import { pillars } from "./routes/pillars";
import { schemes } from "./routes/schemes";
import { settings } from "./routes/settings";
import { years } from "./routes/years";

/** フォローアップの設定: years, rating schemes, pillars. */
export const followUp = new Hono<App>()
  .route("/", settings)
  .route("/", years)
  .route("/", schemes)
  .route("/", pillars);
