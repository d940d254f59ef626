/** What a reader may be told of a meeting beside what everybody on the desk is. */
export interface Confided {
  /** How its files are kept. */
  readonly retention: boolean;
  /** What happens to its minutes. */
  readonly minutes: boolean;
  /** What is prepared for publication, and sent back. */
  readonly publication: boolean;
}

const behind: readonly (readonly [begins: string, what: keyof Confided])[] = [
  ["retention.", "retention"],
  ["minutes.", "minutes"],
  ["publication.prepared", "publication"],
  ["publication.returned", "publication"],
];

/** Whether a reader may be told of an event by its name. */
export const isToldOf = (name: string, may: Confided): boolean =>
  behind.every(([begins, what]) => may[what] || !name.startsWith(begins));
