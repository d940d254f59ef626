import { Hono } from "hono";
import type { App } from "../../env";
import { adding } from "./routes/adding";
import { draft } from "./routes/draft";
import { moving } from "./routes/moving";
import { paste } from "./routes/paste";
import { preview } from "./routes/preview";
import { remark } from "./routes/remark";
import { removing } from "./routes/removing";
import { skeleton } from "./routes/skeleton";

/** The secretariat writes the minutes: remark by remark, from the agenda, or from a memo. */
export const drafting = new Hono<App>()
  .route("/", draft)
  .route("/", preview)
  .route("/", adding)
  .route("/", remark)
  .route("/", moving)
  .route("/", removing)
  .route("/", skeleton)
  .route("/", paste);
