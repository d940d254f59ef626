import path from "node:path";
import { root } from "./files.ts";

/** What Node is given to run wrangler. Not its bin/wrangler.js, which would start another Node to run this. */
export const wrangler: readonly string[] = [
  "--no-warnings",
  path.join(root, "node_modules/wrangler/wrangler-dist/cli.js"),
];

/** What keeps wrangler to itself: no reports to its maker, no look-ups, no log files, no small talk. */
export const offline = {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_WRITE_LOGS: "false",
  WRANGLER_LOG: "warn",
} as const;
