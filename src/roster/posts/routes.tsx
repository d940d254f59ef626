import { Hono } from "hono";
import type { App } from "../../env";
import { postEnds } from "./routes/end";
import { postForms } from "./routes/edit";
import { postPages } from "./routes/pages";

export const posts = new Hono<App>()
  .route("/", postForms)
  .route("/", postEnds)
  .route("/", postPages);
