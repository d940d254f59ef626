import type { PublishedHandout } from "./handouts";

type Numbered = Pick<PublishedHandout, "number">;

const unused = (number: PublishedHandout["number"]): PublishedHandout => ({
  key: ["unused", number.kind, number.major, number.minor ?? ""].join("-"),
  number,
  title: "",
  submitter: "",
  submitterEn: "",
  item: null,
  disclosure: "open",
  clause: null,
  file: null,
  absence: "unused",
});

/** What is numbered between the one before (of the same kind) and this one, and is nobody's. */
function skipped(before: Numbered | undefined, { number }: Numbered): PublishedHandout[] {
  const { kind, major, minor } = number;
  const last = before?.number.kind === kind ? before.number : { major: 0, minor: null };
  const majors = Array.from({ length: Math.max(0, major - last.major - 1) }, (_, i) =>
    unused({ kind, major: last.major + i + 1, minor: null }),
  );
  const branch = last.major === major ? (last.minor ?? 0) : 0;
  const minors = Array.from({ length: Math.max(0, (minor ?? 0) - branch - 1) }, (_, i) =>
    unused({ kind, major, minor: branch + i + 1 }),
  );
  return [...majors, ...minors];
}

/** The handouts, in the order of their numbers, with a line for each number that was left out (欠番). */
export const withGaps = (handouts: readonly PublishedHandout[]): PublishedHandout[] =>
  handouts.flatMap((one, i) => [...skipped(handouts[i - 1], one), one]);
