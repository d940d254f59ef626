import { eras } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";

/** A fiscal year in a few signs, below a chart or at the head of a column: R8, R元, H29; 2026 in English. */
export function shortYear(year: number, lang: Lang): string {
  const era = eras.find(({ firstYear }) => firstYear <= year);
  if (lang === "en" || !era) return String(year);
  const count = year - era.firstYear + 1;
  return `${era.letter}${count === 1 ? "元" : count}`;
}
