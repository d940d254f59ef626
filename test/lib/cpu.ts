const onceOf = (act: () => void): number => {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** The CPU time that something takes, in milliseconds: the least of three, as whatever else a machine does adds to it. */
export const cpuOf = (act: () => void): number => Math.min(onceOf(act), onceOf(act), onceOf(act));
