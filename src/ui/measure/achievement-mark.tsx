import type { Page } from "../../lib/page";
import type { Achievement } from "../../measures/model/achievement";
import { vocabulary } from "../../words/measure";

interface Props {
  page: Pick<Page, "lang">;
  achievement: Achievement;
}

/** The letter with its word. */
export const AchievementMark = ({ page, achievement }: Props) => (
  <span class={achievement === "B" ? "grade grade-late" : "grade"}>
    <strong>{achievement}</strong> {vocabulary[page.lang].achievements[achievement]}
  </span>
);
