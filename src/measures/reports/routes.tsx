import { Hono } from "hono";
import type { App } from "../../env";
import { form } from "./routes/form";
import { steps } from "./routes/steps";
import { unchanged } from "./routes/unchanged";

/** 進捗の報告: written, submitted, approved or sent back. */
export const reports = new Hono<App>().route("/", form).route("/", steps).route("/", unchanged);
