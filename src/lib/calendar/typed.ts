import type { Day, Time } from "../clock";
import { quoted, read, unread, type Reading } from "../reading";
import { plain } from "./plain";
import { dayWith, eraFault, missingDay, weekdayFault, yearFault } from "./possible";
import { eras } from "./wareki";
import { months, weekdays } from "./words";

/** Every way to write an era: 令和, 令, R, Reiwa, in lower case. */
export const erasByName = new Map(
  eras.flatMap((era) =>
    [era.name, era.name.slice(0, 1), era.letter, era.english].map((name) => [
      name.toLowerCase(),
      era,
    ]),
  ),
);

const era = `(?<era>${[...erasByName.keys()].toSorted((a, b) => b.length - a.length).join("|")})`;
const yearEnd = "(?: ?[年/.-] ?| )";
const monthAndDate = String.raw`(?<month>\d{1,2})(?: ?[月/.-] ?| )(?<date>\d{1,2}) ?日?`;
const englishMonth = String.raw`(?<name>[a-z]{3,9})\.?`;
const englishDate = String.raw`(?<date>\d{1,2})(?:st|nd|rd|th)?`;
const weekday = String.raw`(?: ?,? ?\(?(?<weekday>[日月火水木金土](?:曜日?)?|[a-z]{3,9})\.?\)?)?`;

/** The ways in which people write a day, once `plain` has been over it. */
const ways = [
  String.raw`${era} ?(?<year>元|\d{1,3})${yearEnd}${monthAndDate}`,
  String.raw`(?<era>[a-z])(?<year>\d{2})(?<month>\d{2})(?<date>\d{2})`,
  String.raw`(?:西暦 ?)?(?<year>\d{4})${yearEnd}${monthAndDate}`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})`,
  String.raw`${englishDate} ${englishMonth},? (?<year>\d{4})`,
  String.raw`${englishMonth} ${englishDate},? (?<year>\d{4})`,
].map((way) => new RegExp(`^${way}${weekday}$`));
const withoutYear = new RegExp(`^${monthAndDate}${weekday}$`);
const weekdayFirst = /^((?:sun|mon|tue|wed|thu|fri|sat)[a-z]*)\.?,? (.+)$/;

type Parts = Readonly<Record<string, string | undefined>>;

const numberStarting = (names: readonly string[], typed: string) =>
  names.findIndex((name) => name.toLowerCase().startsWith(typed));

const weekdayNumber = (typed: string) =>
  /^[a-z]/.test(typed)
    ? numberStarting(weekdays.en, typed)
    : weekdays.ja.indexOf(typed.slice(0, 1));

const yearIn = (parts: Parts): number => {
  const count = parts["year"] === "元" ? 1 : Number(parts["year"]);
  if (parts["era"] === undefined) return count;
  const firstYear = erasByName.get(parts["era"])?.firstYear ?? Number.NaN;
  return count === 0 ? Number.NaN : firstYear + count - 1;
};

const monthIn = (parts: Parts): number => {
  const number = Number(parts["month"]);
  if (parts["name"] === undefined) return number;
  const named = numberStarting(months, parts["name"]);
  return named === -1 ? Number.NaN : named + 1;
};

function dayIn(parts: Parts, typed: string): Reading<Day> {
  const year = yearIn(parts);
  const month = monthIn(parts);
  if (Number.isNaN(year) || Number.isNaN(month)) return unread("notADate", { typed });
  const outOfRange = yearFault(typed, year);
  if (outOfRange) return outOfRange;
  const day = dayWith(year, month, Number(parts["date"]));
  if (day === null) return missingDay(typed, year, month);
  const named = erasByName.get(parts["era"] ?? "");
  return (named && eraFault(typed, day, named)) ?? fitting(day, parts["weekday"], typed);
}

function fitting(day: Day, named: string | undefined, typed: string): Reading<Day> {
  const fault = named === undefined ? null : weekdayFault(typed, day, weekdayNumber(named));
  return fault ?? read(day);
}

/**
 * Reads a day as people write it: 令和９年１月15日（金）, R9.1.15, 2027-01-15, 20270115, 15 January 2027; 全角 or 半角.
 * Faults: notADate, dayWithoutYear, yearOutOfRange, noSuchDay, eraPast, eraNotYet, weekdayMismatch. None is
 * corrected silently; the facts hold what to offer instead (`day`).
 */
export function readDay(typed: string): Reading<Day> {
  const text = plain(typed).replace(weekdayFirst, "$2 $1");
  for (const way of ways) {
    const parts = way.exec(text)?.groups;
    if (parts) return dayIn(parts, quoted(typed));
  }
  return unread(withoutYear.test(text) ? "dayWithoutYear" : "notADate", { typed: quoted(typed) });
}

const clock =
  /^(?<before>午前|午後|am|pm)? ?(?<hour>\d{1,2}) ?(?:[:時.] ?(?:(?<minute>\d{1,2}) ?分?|(?<half>半))?)? ?(?<after>am|pm)?$/;
const digits = /^(?<hour>\d{1,2})(?<minute>\d{2})$/;

const pad = (number: number) => String(number).padStart(2, "0");

/** The hour on the 24-hour clock, by the half of the day it is counted in; NaN when the clock has none. */
function hourIn(parts: Parts): number {
  const hour = Number(parts["hour"]);
  const half = parts["before"] ?? parts["after"];
  if (half === undefined) return hour <= 23 ? hour : Number.NaN;
  if (hour > 12) return Number.NaN;
  return (hour % 12) + (half === "午後" || half === "pm" ? 12 : 0);
}

function timeIn(parts: Parts, typed: string): Reading<Time> {
  const hour = hourIn(parts);
  const minute = parts["half"] ? 30 : Number(parts["minute"] ?? 0);
  return Number.isNaN(hour) || minute > 59
    ? unread("notATime", { typed })
    : read(`${pad(hour)}:${pad(minute)}`);
}

/**
 * Reads a time of day: 16:30, 16時30分, 16時半, 午後4時30分, 4:30 pm, 1630, 正午. Faults: notATime, and
 * twelveOClock for 午前12時 and 午後12時, which people read both ways.
 */
export function readTime(typed: string): Reading<Time> {
  const text = plain(typed);
  if (text === "正午") return read("12:00");
  if (/^午[前後] ?12(?!\d)/.test(text)) return unread("twelveOClock", { typed: quoted(typed) });
  const parts = (digits.exec(text) ?? clock.exec(text))?.groups;
  const isBare = /^\d{1,2}$/.test(text);
  return parts && !isBare
    ? timeIn(parts, quoted(typed))
    : unread("notATime", { typed: quoted(typed) });
}
