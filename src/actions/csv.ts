import { csv } from "../lib/csv";
import type { Lang } from "../lib/lang";
import type { Ministry } from "./model/shapes";
import { stageOf } from "./model/stage";
import { type TimedLine, nameOf } from "./present";
import { words as common } from "./words";
import { words } from "./list-words";

/**
 * The list as a file: one record a part, ISO days, an empty cell where nothing is known. It holds `most` actions; where
 * there are more, the last record says so.
 */
export const actionsCsv = (
  lines: readonly TimedLine[],
  most: number,
  ministries: readonly Ministry[],
  lang: Lang,
): string => {
  const { stages } = common[lang];
  return csv(words[lang].columns, [
    ...lines
      .slice(0, most)
      .flatMap((line) =>
        line.parts.map((part) => [
          line.number,
          line.title,
          line.titleEn,
          nameOf(ministries, line.leadId, lang),
          stages[stageOf(line, line.parts)],
          line.due,
          nameOf(ministries, part.ministryId, lang),
          stages[part.state],
          part.dueDay,
          part.changedOn,
          part.time.isOverdue ? words[lang].yes : "",
          part.time.waited === 0 ? null : part.time.waited,
        ]),
      ),
    ...(lines.length > most ? [[words[lang].cut(most)]] : []),
  ]);
};
