import { Hono } from "hono";
import type { App } from "../env";
import { toAgenda } from "./routes/agenda";
import { closing } from "./routes/closing";
import { edit } from "./routes/edit";
import { list } from "./routes/list";
import { pages } from "./routes/page";
import { ownParts } from "./routes/part";

/** What several ministries have promised together; fixed addresses before those of a single action. */
export const actions = new Hono<App>()
  .route("/", list)
  .route("/", edit)
  .route("/", toAgenda)
  .route("/", closing)
  .route("/", ownParts)
  .route("/", pages);
