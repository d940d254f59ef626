import type { App } from "./env";
import { now } from "./lib/clock";
import { isOpen, open } from "./open";
import { routedPath } from "./web/request";

/** The desk and the cron are loaded when somebody comes for them: the test of its weight holds this file to it. */
export default {
  async fetch(request, env, context) {
    const { fetch } = isOpen(routedPath(request)) ? open : (await import("./app")).app;
    return fetch(request, env, context);
  },
  async scheduled(_event, env) {
    const { tidyUp } = await import("./clockwork/run");
    const { takeSilence } = await import("./clockwork/silence");
    const done = await Promise.allSettled([tidyUp(env, now()), takeSilence(env, now())]);
    const failed = done.filter((one) => one.status === "rejected").map(({ reason }) => reason);
    if (failed.length > 0) throw new AggregateError(failed, "The hourly run has failed in part");
  },
} satisfies ExportedHandler<App["Bindings"]>;
