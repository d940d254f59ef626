import { Hono } from "hono";
import type { App } from "../env";
import { budgets } from "./budgets/routes";
import { indicators } from "./indicators/routes";
import { milestones } from "./milestones/routes";
import { listing } from "./listing/routes";
import { followUp } from "./follow-up/routes";
import { ratings } from "./ratings/routes";
import { reports } from "./reports/routes";
import { overview } from "./overview/routes";
import { brief } from "./brief/routes";
import { edit } from "./routes/edit";
import { line } from "./routes/line";
import { mine } from "./routes/mine";
import { pages } from "./routes/page";
import { sheets } from "./sheets/routes";

/** What ministries do and how it goes; fixed addresses before those of a single measure. */
export const measures = new Hono<App>()
  .route("/", overview)
  .route("/", listing)
  .route("/", brief)
  .route("/", mine)
  .route("/", edit)
  .route("/", line)
  .route("/", sheets)
  .route("/", budgets)
  .route("/", indicators)
  .route("/", milestones)
  .route("/", reports)
  .route("/", ratings)
  .route("/", followUp)
  .route("/", pages);
