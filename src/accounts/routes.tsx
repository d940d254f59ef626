import { Hono } from "hono";
import type { App } from "../env";

export const accounts = new Hono<App>();
