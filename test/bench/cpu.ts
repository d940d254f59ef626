import fs from "node:fs";

/** The files by which Linux tells of processes; empty text elsewhere. */
const told = (file: string): string =>
  fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim() : "";

/** The processes that this one has started and that still run. */
export const childProcesses = (): string[] =>
  told(`/proc/self/task/${process.pid}/children`)
    .split(" ")
    .filter((id) => id !== "");

const millisecondsPerTick = 10;

/** The CPU time of a process, its own and the system's for it, in milliseconds. */
export function cpuOf(id: string): number {
  const facts = told(`/proc/${id}/stat`).split(") ")[1]?.split(" ") ?? [];
  return (Number(facts[11] ?? 0) + Number(facts[12] ?? 0)) * millisecondsPerTick;
}
