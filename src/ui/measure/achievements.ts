import { type Achievement, achievementOf } from "../../measures/model/achievement";
import type { IndicatorContent } from "../../measures/model/content";

const order: readonly Achievement[] = ["A", "B", "F", "N"];

/** How many indicators stand how in a fiscal year, what none comes to left out. */
export function countsOf(
  indicators: readonly IndicatorContent[],
  year: number,
): readonly { readonly achievement: Achievement; readonly count: number }[] {
  const all = indicators.map((indicator) => achievementOf(indicator, year));
  return order
    .map((achievement) => ({
      achievement,
      count: all.filter((one) => one === achievement).length,
    }))
    .filter(({ count }) => count > 0);
}
