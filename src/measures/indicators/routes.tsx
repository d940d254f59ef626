import { Hono } from "hono";
import type { App } from "../../env";
import { definitions } from "./routes/definitions";
import { values } from "./routes/values";
import { wordings } from "./routes/wordings";

/** The indicators of a measure: what they measure, and what was measured. */
export const indicators = new Hono<App>()
  .route("/", wordings)
  .route("/", definitions)
  .route("/", values);
