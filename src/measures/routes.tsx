import { Hono } from "hono";
import type { App } from "../env";
import { edit } from "./routes/edit";
import { line } from "./routes/line";
import { mine } from "./routes/mine";
import { pages } from "./routes/page";
import { sheets } from "./sheets/routes";

/** What ministries do and how it goes; fixed addresses before those of a single measure. */
export const measures = new Hono<App>()
  .route("/", mine)
  .route("/", edit)
  .route("/", line)
  .route("/", sheets)
  .route("/", pages);
