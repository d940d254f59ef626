import type { Day } from "../../lib/clock";
import { type FileRow, kinds } from "../model";

/** Which files the list shows; null is all. */
export interface Filters {
  /** 作成年度. */
  readonly year: number | null;
  /** Whether only those that end within a year. */
  readonly isEnding: boolean;
}

/** Where a page of the list begins: after this file. */
export interface Cursor {
  readonly day: Day;
  readonly meetingId: string;
  readonly place: number;
}

/** So many files stand on a page. */
export const listLength = 50;

type Asked = (name: string) => string | undefined;

/** The filters in a query string; what is not understood filters nothing. */
export function filtersIn(asked: Asked): Filters {
  const year = Number(asked("year"));
  return {
    year: Number.isInteger(year) && year > 1988 && year < 2200 ? year : null,
    isEnding: asked("ending") === "year",
  };
}

const cursorPattern = /^(\d{4}-\d{2}-\d{2})\.([a-z0-9-]{1,64})\.([0-2])$/;

/** The cursor in a query string. */
export function cursorIn(asked: Asked): Cursor | null {
  const [, day, meetingId, place] = cursorPattern.exec(asked("after") ?? "") ?? [];
  return day !== undefined && meetingId !== undefined
    ? { day, meetingId, place: Number(place) }
    : null;
}

/** Filters, and a place in the list, as a query string. */
export function queryOf({ year, isEnding }: Filters, after?: FileRow): string {
  const query = new URLSearchParams();
  if (year !== null) query.set("year", String(year));
  if (isEnding) query.set("ending", "year");
  if (after) query.set("after", `${after.day}.${after.meetingId}.${kinds.indexOf(after.kind)}`);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
