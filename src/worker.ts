import { app } from "./app";
import { tidyUp } from "./clockwork/run";
import type { App } from "./env";
import { now } from "./lib/clock";

export default {
  fetch: app.fetch,
  scheduled: (_event, env) => tidyUp(env, now()),
} satisfies ExportedHandler<App["Bindings"]>;
