import { Hono } from "hono";
import type { App } from "../env";
import { accountRoutes } from "./account-routes";
import { adminRoutes } from "./admin-routes";
import { doorRoutes } from "./door-routes";
import { invitationRoutes } from "./invitation-routes";
import { ownRoutes } from "./own-routes";
import { resetRoutes } from "./reset-routes";

export const accounts = new Hono<App>()
  .route("/", doorRoutes)
  .route("/", invitationRoutes)
  .route("/", resetRoutes)
  .route("/", ownRoutes)
  .route("/", adminRoutes)
  .route("/", accountRoutes);
