import { Hono } from "hono";
import type { App } from "../../env";
import { organizationEnds } from "./routes/end";
import { organizationForms } from "./routes/edit";
import { organizationPages } from "./routes/pages";

export const organizations = new Hono<App>()
  .route("/", organizationForms)
  .route("/", organizationEnds)
  .route("/", organizationPages);
