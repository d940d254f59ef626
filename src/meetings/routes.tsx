import { Hono } from "hono";
import type { App } from "../env";
import { list } from "./routes/list";
import { page } from "./routes/page";
import { plan } from "./routes/plan";
import { record } from "./routes/record";
import { steps } from "./routes/steps";

/** 会議: the list, planning and changing one, its page, and the steps it takes. */
export const meetings = new Hono<App>()
  .route("/", list)
  .route("/", plan)
  .route("/", record)
  .route("/", steps)
  .route("/", page);
