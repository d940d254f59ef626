/** Calls back once when whoever started us is gone: npm, whose shell keeps signals to itself, or a test. */
export function whenAbandoned(leave: () => void): void {
  process.once("disconnect", leave);
  if (process.env["npm_lifecycle_event"] !== "start") return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    leave();
  }, 500);
  watch.unref();
}
