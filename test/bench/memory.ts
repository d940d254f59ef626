import fs from "node:fs";

/** Forgets the most memory that a process has had so far, where the machine lets us. */
export function forgetPeak(id: number | string): void {
  try {
    fs.writeFileSync(`/proc/${id}/clear_refs`, "5");
  } catch {
    // Then the peak stays the highest so far, which claims no less.
  }
}

/** The most memory that a process has had since, in MB; 0 where the machine does not tell. */
export function peakOf(id: number | string): number {
  try {
    const status = fs.readFileSync(`/proc/${id}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
