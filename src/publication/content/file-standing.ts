import type { Instant } from "../../lib/clock";
import type { KnownFile } from "../queries/file-queries";

/** What can be said of a file that somebody has: it is what is public now, or what became of it, and since when. */
export type FileStanding =
  | { readonly is: "current" }
  | { readonly is: "replaced"; readonly on: Instant }
  | { readonly is: "leftOut"; readonly on: Instant }
  | { readonly is: "withdrawn"; readonly on: Instant; readonly isHidden: boolean };

/** How a file with a SHA-512 stands where it was made public. */
export function standingOfFile(known: KnownFile, sha512: string): FileStanding {
  const { hiddenFrom, withdrawnFrom, leftOutFrom, now, publicFrom } = known;
  if (hiddenFrom !== null) return { is: "withdrawn", on: hiddenFrom, isHidden: true };
  if (withdrawnFrom !== null) return { is: "withdrawn", on: withdrawnFrom, isHidden: false };
  if (now?.sha512 === sha512) return { is: "current" };
  const on = leftOutFrom ?? publicFrom;
  return now === null ? { is: "leftOut", on } : { is: "replaced", on };
}
