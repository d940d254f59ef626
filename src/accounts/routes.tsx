import { Hono } from "hono";
import type { App } from "../env";
import { accountRoutes } from "./account-routes";
import { adminRoutes } from "./admin-routes";
import { invitationRoutes } from "./invitation-routes";
import { ownRoutes } from "./own-routes";
import { signInRoutes } from "./sign-in-routes";

export const accounts = new Hono<App>()
  .route("/", signInRoutes)
  .route("/", invitationRoutes)
  .route("/", ownRoutes)
  .route("/", adminRoutes)
  .route("/", accountRoutes);
