import type { MilestoneContent } from "../../measures/model/content";

const reachOf = ({ fromQuarter, toQuarter }: MilestoneContent) => [
  Math.floor(fromQuarter / 4),
  Math.floor(toQuarter / 4),
];

/** As many fiscal years as one timeline can hold and still be read and printed. */
const mostYears = 5;

/**
 * The milestones that a timeline shows for a year: all where they reach over few years; else those that touch the
 * year or the years beside it, begun at its edge where they began before. The others are listed beneath.
 */
export function milestonesAround(
  milestones: readonly MilestoneContent[],
  year: number,
): { readonly near: readonly MilestoneContent[]; readonly far: readonly MilestoneContent[] } {
  const years = milestones.flatMap(reachOf);
  if (Math.max(...years) - Math.min(...years) < mostYears) return { near: milestones, far: [] };
  const [first, end] = [(year - 1) * 4, (year + 2) * 4];
  const isNear = (one: MilestoneContent) => one.toQuarter >= first && one.fromQuarter < end;
  return {
    near: milestones
      .filter(isNear)
      .map((one) => ({ ...one, fromQuarter: Math.max(one.fromQuarter, first) })),
    far: milestones.filter((one) => !isNear(one)),
  };
}
