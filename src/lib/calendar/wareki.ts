import { dayNumber, type Day, type Time } from "../clock";
import type { Lang } from "../lang";
import { numeral } from "../numeral";
import { months, weekdays } from "./words";

/** A 元号: its first day, and the calendar year that is its 元年. */
export interface Era {
  readonly name: string;
  readonly english: string;
  readonly letter: string;
  readonly from: Day;
  readonly firstYear: number;
}

/** Newest first. 明治 counts from 1873-01-01, when Japan took the Gregorian calendar (明治５年太政官布告第337号). */
export const eras: readonly Era[] = [
  { name: "令和", english: "Reiwa", letter: "R", from: "2019-05-01", firstYear: 2019 },
  { name: "平成", english: "Heisei", letter: "H", from: "1989-01-08", firstYear: 1989 },
  { name: "昭和", english: "Showa", letter: "S", from: "1926-12-25", firstYear: 1926 },
  { name: "大正", english: "Taisho", letter: "T", from: "1912-07-30", firstYear: 1912 },
  { name: "明治", english: "Meiji", letter: "M", from: "1873-01-01", firstYear: 1868 },
];

/** The era a day falls in; undefined before 1873. */
const eraOf = (day: Day): Era | undefined => eras.find((era) => era.from <= day);

const partsOf = (day: Day) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

const yearOf = (era: Era, year: number) => {
  const count = year - era.firstYear + 1;
  return `${era.name}${count === 1 ? "元" : numeral(count)}年`;
};

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** 金 or Friday. */
export const weekdayName = (day: Day, lang: Lang): string => weekdays[lang][weekdayOf(day)] ?? "";

/** 令和９年１月15日; before 1873, 1872年12月31日. */
export function longDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  const era = eraOf(day);
  return `${era ? yearOf(era, year) : `${year}年`}${numeral(month)}月${numeral(date)}日`;
}

/** 令和９年１月15日（金） */
export const longDayWithWeekday = (day: Day): string =>
  `${longDay(day)}（${weekdayName(day, "ja")}）`;

const englishDay = (day: Day) => {
  const { year, month, date } = partsOf(day);
  return `${date} ${months[month - 1] ?? ""} ${year}`;
};

/** A day as people read it: 令和９年１月15日（金）, 15 January 2027 (Friday). */
export function shownDay(
  day: Day,
  lang: Lang,
  options: { readonly weekday?: boolean } = {},
): string {
  const weekday = options.weekday === true;
  if (lang === "ja") return weekday ? longDayWithWeekday(day) : longDay(day);
  return weekday ? `${englishDay(day)} (${weekdayName(day, "en")})` : englishDay(day);
}

/** 16:30, 9:05. */
export const shownTime = (time: Time): string => time.replace(/^0(?=\d)/, "");

/** 16時32分, ９時５分, 17時: a time in a sentence of 公用文. */
export const longTime = (time: Time): string => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return `${numeral(hours)}時${minutes === 0 ? "" : `${numeral(minutes)}分`}`;
};

/** The 会計年度 a day belongs to: 1 April to 31 March, named by the year it begins in. */
export const fiscalYear = (day: Day): number => {
  const { year, month } = partsOf(day);
  return month >= 4 ? year : year - 1;
};

/**
 * 令和８年度, FY2026. The era is that of the day, so FY2019 is 平成31年度 until 30 April and 令和元年度 from
 * 1 May; a day of an era that began within its fiscal year's last months keeps the older era (昭和63年度).
 */
export function fiscalYearLabel(day: Day, lang: Lang): string {
  const year = fiscalYear(day);
  if (lang === "en") return `FY${year}`;
  const era = eras.find((candidate) => candidate.from <= day && candidate.firstYear <= year);
  return `${era ? yearOf(era, year) : `${year}年`}度`;
}
