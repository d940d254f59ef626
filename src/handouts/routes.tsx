import { Hono } from "hono";
import type { App } from "../env";
import { arrange } from "./routes/arrange";
import { ask } from "./routes/ask";
import { files } from "./routes/files";
import { freezing } from "./routes/freezing";
import { list } from "./routes/list";
import { numbers } from "./routes/numbers";
import { offer } from "./routes/offer";
import { packet } from "./routes/packet";
import { print } from "./routes/print";
import { page } from "./routes/page";
import { steps } from "./routes/steps";
import { submit } from "./routes/submit";
import { verify } from "./routes/verify";

/** 配布資料: asked for and arranged by the secretariat, submitted by the ministries, read by whoever may. */
export const handouts = new Hono<App>()
  .route("/", list)
  .route("/", ask)
  .route("/", arrange)
  .route("/", numbers)
  .route("/", freezing)
  .route("/", print)
  .route("/", packet)
  .route("/", offer)
  .route("/", submit)
  .route("/", steps)
  .route("/", files)
  .route("/", page)
  .route("/", verify);
