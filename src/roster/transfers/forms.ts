import type { Day } from "../../lib/clock";
import { choice, day, optionalDay, optionalId, optionalLine } from "../../lib/fields";
import { type FormState, type Typed, check } from "../../lib/form";
import { assignmentKinds } from "../model";

/** What a line does: gives a post a holder of some kind, or leaves it vacant (後任未定). */
export const lineKinds = [...assignmentKinds, "vacant"] as const;

const names = ["post", "kind", "name", "reading", "until", "person"] as const;
export type RowField = (typeof names)[number];

const rowForm = {
  post: optionalId,
  kind: choice(lineKinds),
  name: optionalLine({ max: 100 }),
  reading: optionalLine({ max: 100 }),
  until: optionalDay,
  person: optionalId,
};

const most = 20;
const first = 4;

/** The name of a line's field in the form. */
export const fieldOf = (row: number, name: RowField): string => `${name}-${row}`;

/** How many lines the form shows. */
export const rowsIn = (typed: Typed): number => {
  const rows = Number(typed["rows"]);
  return Number.isInteger(rows) && rows > 0 ? Math.min(rows, most) : first;
};

/** The same form with more lines. */
export const lengthened = (typed: Typed): Typed => ({
  ...typed,
  rows: String(Math.min(rowsIn(typed) + first, most)),
});

/** A line as it was typed, read. */
export interface Row {
  readonly row: number;
  readonly post: string | null;
  readonly kind: (typeof lineKinds)[number];
  readonly name: string | null;
  readonly reading: string | null;
  readonly until: string | null;
  readonly person: string | null;
}

const typedRow = (typed: Typed, row: number): Typed =>
  Object.fromEntries(names.map((name) => [name, typed[fieldOf(row, name)] ?? ""]));

const isBlank = (typed: Typed) =>
  typed["kind"] !== "vacant" &&
  ["post", "name", "reading", "until"].every((name) => (typed[name] ?? "").trim() === "");

/** What was typed in the lines that are not blank; names and posts may still be wrong. */
export const typedRows = (typed: Typed): { row: number; typed: Typed }[] =>
  Array.from({ length: rowsIn(typed) }, (_, row) => ({ row, typed: typedRow(typed, row) })).filter(
    (line) => !isBlank(line.typed),
  );

/** A line, what cannot be read in it left out, and the faults beside that. */
function readRow({ row, typed }: { row: number; typed: Typed }) {
  const checked = check(rowForm, typed);
  const unread = checked.ok ? {} : checked.faults;
  const emptied = Object.fromEntries(Object.keys(unread).map((name) => [name, ""]));
  const rest = checked.ok ? checked : check(rowForm, { ...typed, ...emptied });
  return {
    rows: rest.ok ? [{ row, ...rest.values }] : [],
    faults: Object.entries(unread).map(([name, found]) => [`${name}-${row}`, found] as const),
  };
}

interface Read {
  /** Null where it cannot be read. */
  readonly day: Day | null;
  readonly rows: readonly Row[];
  /** Beside what cannot be read; while there are any, the rest is good for finding further ones only. */
  readonly faults: FormState["faults"];
}

/** The day and the lines of a transfer, as far as they can be read. */
export function readTransfer(typed: Typed): Read {
  const head = check({ day }, typed);
  const lines = typedRows(typed).map(readRow);
  return {
    day: head.ok ? head.values.day : null,
    rows: lines.flatMap(({ rows }) => rows),
    faults: {
      ...(!head.ok && head.faults),
      ...Object.fromEntries(lines.flatMap(({ faults }) => faults)),
    },
  };
}

/** The name of every field, in the order of the form. */
export const fieldsIn = (typed: Typed): string[] => [
  "day",
  "rows",
  ...Array.from({ length: rowsIn(typed) }, (_, row) =>
    names.map((name) => fieldOf(row, name)),
  ).flat(),
];
