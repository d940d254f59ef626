import { fiscalYear, shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import { numeral } from "../../lib/numeral";
import { dayBefore } from "../../roster/model";
import type { FileRow, Kind, RecordsFile } from "../model";

/**
 * How long the files of a council are kept, and what becomes of them then, until its secretariat says otherwise: ten years, and
 * 移管. No source that could be read gives a period for a council of 副大臣. What such tables list together under 六の項 of the
 * 別表 of 公文書等の管理に関する法律施行令, the papers, the proceedings and the decision of a meeting, is kept alike here as well
 * (source: 標準文書保存期間基準（四国事務所総務課）令和２年４月１日); the ten years are this house's own, and the page says so.
 */
const councilRule = { years: 10, disposition: "transfer" } as const;

/**
 * 起算日: 1 April of the 年度 after that in which a file was made.
 * Source: 共同通信ニュース用語解説「政府文書の保存期間」（作成・取得した日の翌年度の4月1日）, kotobank.jp.
 */
export const startAfter = (year: number): Day => `${year + 1}-04-01`;

/**
 * 満了日: the day before the one that answers to the first day, so many years later; where there is no such day (29 February),
 * the last of its month. Source: 民法 第143条第２項（暦による期間の計算）.
 */
export function endOf(startsOn: Day, years: number): Day {
  const year = Number(startsOn.slice(0, 4)) + years;
  const monthAndDay = startsOn.slice(5);
  return monthAndDay === "02-29" ? `${year}-02-28` : dayBefore(`${year}-${monthAndDay}`);
}

const names: Record<Kind, string> = {
  meeting: "開催・決定",
  handouts: "配布資料",
  minutes: "議事の記録",
};

type Subject = Pick<FileRow, "number" | "format" | "day" | "bodyName" | "secretariat" | "kind">;

const meetingIn = ({ number, day }: Subject): string =>
  number === null ? `持ち回り・${shownDay(day, "ja")}` : `第${numeral(number)}回`;

/** What the rules give for a file of a meeting by itself: 分類, 名称, 作成年度, 保存期間, 起算日, 満了日, 満了時の措置 and 管理者. */
export function ruled(subject: Subject): RecordsFile {
  const createdYear = fiscalYear(subject.day);
  const startsOn = startAfter(createdYear);
  return {
    majorClass: "会議",
    middleClass: subject.bodyName,
    fileName: `${subject.bodyName}（${meetingIn(subject)}）${names[subject.kind]}`,
    createdYear,
    startsOn,
    endsOn: endOf(startsOn, councilRule.years),
    keeper: subject.secretariat,
    ...councilRule,
  };
}

/** The 年度 of which the files, as ruled, are the next to end: on the first 31 March from a day on. */
export const yearEnding = (from: Day): number => {
  const year = Number(from.slice(0, 4));
  return (from <= `${year}-03-31` ? year : year + 1) - councilRule.years - 1;
};
