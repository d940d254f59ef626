import type { Instant } from "../lib/clock";

/** Says whether something may happen once more in this minute, in this isolate: `most` times at most. */
export function quota(most: number): (now: Instant) => boolean {
  let minute = "";
  let count = 0;
  return (now) => {
    if (now.slice(0, 16) !== minute) {
      minute = now.slice(0, 16);
      count = 0;
    }
    count += 1;
    return count <= most;
  };
}
