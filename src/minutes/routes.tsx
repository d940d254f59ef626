import { Hono } from "hono";
import type { App } from "../env";
import { confirmation } from "./confirmation/routes";
import { drafting } from "./drafting/routes";
import { redaction } from "./redaction/routes";
import { reading } from "./routes/reading";
import { settling } from "./settling/routes";

/** 議事録: drafted by the secretariat, confirmed by the speakers, settled. */
export const minutes = new Hono<App>()
  .route("/", reading)
  .route("/", drafting)
  .route("/", confirmation)
  .route("/", settling)
  .route("/", redaction);
