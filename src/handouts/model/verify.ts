import { type Line, type OpenLine, currentOf } from "./sight";
import type { Version } from "./shapes";

/** What a file is, by its SHA-512: the version that counts, one that another took the place of, one that was never accepted, or of a handout withdrawn. */
export type Verdict = "current" | "replaced" | "notAccepted" | "withdrawn";

/** A handout in which a file is known, and what the file is there. */
export interface Finding {
  readonly line: OpenLine;
  readonly version: Version;
  readonly verdict: Verdict;
  /** The version that took its place, where one did. */
  readonly current: Version | null;
}

const verdictOf = (line: OpenLine, version: Version, current: Version | undefined): Verdict => {
  if (line.state === "withdrawn") return "withdrawn";
  if (version.id === current?.id) return "current";
  return version.acceptedAt === null ? "notAccepted" : "replaced";
};

/** What is known of a file among the handouts that somebody may see; of each handout the newest version with it. */
export const findings = (lines: readonly Line[], sha512: string): Finding[] =>
  lines.flatMap((line) => {
    if (line.cover !== null) return [];
    const version = line.versions.find((one) => one.sha512 === sha512);
    if (!version) return [];
    const current = currentOf(line.versions);
    const verdict = verdictOf(line, version, current);
    return [{ line, version, verdict, current: verdict === "replaced" ? (current ?? null) : null }];
  });
