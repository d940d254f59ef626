import { Hono } from "hono";
import type { App } from "../../env";
import { errata } from "./routes/erratum";
import { settling as settle } from "./routes/settle";

/** 確定, and 正誤 after it. */
export const settling = new Hono<App>().route("/", settle).route("/", errata);
