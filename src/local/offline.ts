/** What keeps wrangler to itself: no reports to its maker, no look-ups, no log files, no small talk. */
export const offline = {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_WRITE_LOGS: "false",
  WRANGLER_LOG: "warn",
} as const;
