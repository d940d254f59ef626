import { Hono } from "hono";
import type { App } from "../env";
import { drafting } from "./drafting/routes";
import { reading } from "./routes/reading";

/** 議事録: drafted by the secretariat, confirmed by the speakers, settled. */
export const minutes = new Hono<App>().route("/", reading).route("/", drafting);
