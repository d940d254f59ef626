import { dayOf } from "../../../lib/clock";
import { csv } from "../../../lib/csv";
import type { Lang } from "../../../lib/lang";
import type { Amount } from "../../../lib/money/amount";
import { vocabulary } from "../../../words/measure";
import { amountIn } from "../../model/listing";
import type { ListLine } from "../model";
import { type Names, nameOf, pillarName } from "../present";
import { words } from "../words";

/** 「－」 says that there is none; an empty cell, that nothing was entered. */
const cellOf = (amount: Amount) => (amount === "none" ? "－" : amount);

const cells = (line: ListLine, year: number, names: Names, lang: Lang) => {
  const v = vocabulary[lang];
  return [
    year,
    line.code,
    line.title,
    line.titleEn,
    nameOf(names.ministries, line.leadId, lang),
    line.partners.map((id) => nameOf(names.ministries, id, lang)).join("・"),
    pillarName(names, line.pillarId, lang),
    v.continuities[line.continuity],
    v.statuses[line.status],
    line.selfRating,
    line.councilRating,
    line.achievement,
    ...(["initial", "available", "executed"] as const).map((name) => cellOf(amountIn(line, name))),
    line.leftOut,
    dayOf(line.reportedAt),
  ];
};

/**
 * The list as a file: one record a measure, money in 千円, ISO days, an empty cell where nothing is known. It holds `most`
 * measures; where there are more, the last record says so.
 */
export const measuresCsv = (
  lines: readonly ListLine[],
  most: number,
  year: number,
  names: Names,
  lang: Lang,
): string =>
  csv(words[lang].columns, [
    ...lines.slice(0, most).map((line) => cells(line, year, names, lang)),
    ...(lines.length > most ? [[words[lang].cut(most)]] : []),
  ]);
