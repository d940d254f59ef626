import { fiscalYear } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import { type Format, type Listed, type State, formats, states } from "../model";

/** Which meetings the list shows; null is all. `year` is a 年度, `body` the council unless said. */
export interface ListFilters {
  readonly state: State | null;
  readonly format: Format | null;
  readonly year: number | null;
  readonly body: string | null;
}

/** Where a stretch of the list begins: beside this row, towards older or newer meetings. */
export interface Cursor {
  readonly towards: "older" | "newer";
  readonly day: Day;
  readonly id: string;
}

/** So many meetings stand on a page. */
export const listLength = 50;

/** The day by which meetings without one are sorted: they come first. */
export const undated: Day = "9999-12-31";

type Asked = (name: string) => string | undefined;

/** The filters in a query string; what is not understood filters nothing. */
export function filtersIn(asked: Asked): ListFilters {
  const year = Number(asked("year"));
  return {
    state: states.find((state) => state === asked("state")) ?? null,
    format: formats.find((format) => format === asked("format")) ?? null,
    year: Number.isInteger(year) && year > 1000 && year < 9999 ? year : null,
    body: asked("body") || null,
  };
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2})\.([a-z0-9-]{1,64})$/;

/** The cursor in a query string: `older` or `newer` than a row. */
export function cursorIn(asked: Asked): Cursor | null {
  for (const towards of ["older", "newer"] as const) {
    const [, day, id] = cursorPattern.exec(asked(towards) ?? "") ?? [];
    if (day !== undefined && id !== undefined) return { towards, day, id };
  }
  return null;
}

/** Filters and a place in the list as a query string. */
export function queryOf(
  filters: ListFilters,
  beside?: { row: Listed; towards: Cursor["towards"] },
) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== null) query.set(name, String(value));
  if (beside) query.set(beside.towards, `${beside.row.day ?? undated}.${beside.row.id}`);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** A stretch of the list, newest first, with its neighbours' addresses; null where there is none. */
export interface Stretch {
  readonly meetings: readonly Listed[];
  readonly newer: string | null;
  readonly older: string | null;
}

/** Puts rows as they were read (one more than `size` when there are others) into a stretch. */
export function stretchOf(
  rows: readonly Listed[],
  size: number,
  filters: ListFilters,
  cursor: Cursor | null,
): Stretch {
  const isBack = cursor?.towards === "newer";
  const kept = rows.slice(0, size);
  const meetings = isBack ? kept.toReversed() : kept;
  const [hasNewer, hasOlder] = isBack
    ? [rows.length > size, true]
    : [cursor !== null, rows.length > size];
  const first = meetings.at(0);
  const last = meetings.at(-1);
  return {
    meetings,
    newer: hasNewer && first ? queryOf(filters, { row: first, towards: "newer" }) : null,
    older: hasOlder && last ? queryOf(filters, { row: last, towards: "older" }) : null,
  };
}

/** The 年度 from the first to the last meeting, newest first. */
export function yearsOf(days: readonly Day[]): number[] {
  const years = days.map(fiscalYear);
  if (years.length === 0) return [];
  const last = Math.max(...years);
  return Array.from({ length: last - Math.min(...years) + 1 }, (_, i) => last - i);
}

/** A body that meets, to choose from. */
export interface Gatherer {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What the list page needs beside the stretch. */
export interface ListFrame {
  readonly filters: ListFilters;
  readonly years: readonly number[];
  readonly bodies: readonly Gatherer[];
}
