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

/** The day and the lines of a transfer, or the faults beside their fields. */
export function readTransfer(typed: Typed) {
  const head = check({ day }, typed);
  const read = typedRows(typed).map((line) => ({
    row: line.row,
    checked: check(rowForm, line.typed),
  }));
  const rows: Row[] = read.flatMap(({ row, checked }) =>
    checked.ok ? [{ row, ...checked.values }] : [],
  );
  const faults: FormState["faults"] = Object.fromEntries([
    ...(head.ok ? [] : Object.entries(head.faults)),
    ...read.flatMap(({ row, checked }) =>
      checked.ok
        ? []
        : Object.entries(checked.faults).map(([name, found]) => [`${name}-${row}`, found] as const),
    ),
  ]);
  return head.ok && Object.keys(faults).length === 0
    ? { ok: true as const, day: head.values.day, rows }
    : { ok: false as const, faults };
}

/** Everything that the preview hands on to be saved, unseen. */
export const carried = (typed: Typed): string[] => [
  "day",
  "rows",
  ...Array.from({ length: rowsIn(typed) }, (_, row) =>
    names.map((name) => fieldOf(row, name)),
  ).flat(),
];
