/** The CPU time that something takes on this process, in milliseconds. */
export function cpuOf(act: () => void): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
