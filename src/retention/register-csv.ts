import { fiscalYearName } from "../lib/calendar/fiscal-year";
import { shownDay } from "../lib/calendar/wareki";
import type { Day } from "../lib/clock";
import { type Cell, csv } from "../lib/csv";
import type { Disposition, FileRow } from "./model";
import { fileOf } from "./model/files";

/** The columns of the 行政文書ファイル管理簿, in its order; a column in 和暦 stands after each that the form writes so. */
const header = [
  "作成・取得年度等",
  "作成・取得年度等（和暦）",
  "大分類",
  "中分類",
  "名称（小分類）",
  "作成・取得者",
  "起算日",
  "起算日（和暦）",
  "保存期間（年）",
  "保存期間満了日",
  "保存期間満了日（和暦）",
  "媒体の種別",
  "保存場所",
  "管理者",
  "保存期間満了時の措置",
  "備考",
];

const dispositions: Record<Disposition, string> = { transfer: "移管", disposal: "廃棄" };

const medium = "電子";
const place = "連携システム";

/** 令和7年度 and 令和7年3月31日, in digits that every machine reads. */
const plainly = (text: string): string => text.normalize("NFKC");
const wareki = (day: Day): string => plainly(shownDay(day, "ja"));

const line = (row: FileRow): Cell[] => {
  const file = fileOf(row);
  return [
    file.createdYear,
    plainly(fiscalYearName(file.createdYear, "ja")),
    file.majorClass,
    file.middleClass,
    file.fileName,
    row.secretariat,
    file.startsOn,
    wareki(file.startsOn),
    file.years,
    file.endsOn,
    wareki(file.endsOn),
    medium,
    place,
    file.keeper,
    dispositions[file.disposition],
    row.reason ?? "",
  ];
};

/** The files as the 管理簿 wants them, one a line. Its names are official terms, so they are Japanese for everybody. */
export const registerCsv = (rows: readonly FileRow[]): string => csv(header, rows.map(line));
