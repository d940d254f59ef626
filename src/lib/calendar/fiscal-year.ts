import type { Lang } from "../lang";
import { quoted, read, unread, type Reading } from "../reading";
import { plain } from "./plain";
import { erasByName } from "./typed";
import { fiscalYearLabel } from "./wareki";

const first = 1989;
const last = 2199;

/** 令和８年度, FY2026. The year in which an era began bears the new name: 2019 is 令和元年度. */
export const fiscalYearName = (year: number, lang: Lang): string =>
  fiscalYearLabel(`${year}-05-01`, lang);

const inEra = new RegExp(
  String.raw`^(${[...erasByName.keys()].join("|")}) ?(元|\d{1,3})(?: ?年度?)?$`,
);
const western = /^(?:fy ?|西暦 ?)?(\d{4})(?: ?年度?)?$/;

const yearOfEra = (era: string, count: string): number =>
  (erasByName.get(era)?.firstYear ?? Number.NaN) + (count === "元" ? 0 : Number(count) - 1);

function yearIn(text: string): number {
  const [, era, count] = inEra.exec(text) ?? [];
  return era && count ? yearOfEra(era, count) : Number(western.exec(text)?.[1]);
}

/**
 * Reads a fiscal year as people write it: 令和８年度, R8, 2026年度, FY2026, 全角 or 半角. An era that ended meanwhile
 * still counts on, as documents of its time say 平成32年度 for 2020. Faults: notAFiscalYear {typed}.
 */
export function readFiscalYear(typed: string): Reading<number> {
  const year = yearIn(plain(typed));
  return year >= first && year <= last
    ? read(year)
    : unread("notAFiscalYear", { typed: quoted(typed) });
}
