import type { Page } from "../../lib/page";
import { words } from "../../words/chart";
import type { Drawing } from "./drawing";

interface Props {
  page: Pick<Page, "lang">;
  drawing: Drawing;
}

/** What the marks mean, where they occur. Not heard: the picture's description says it in sentences. */
export const Legend = ({ page, drawing }: Props) => {
  const w = words[page.lang];
  const entries = [
    drawing.actual.marks && `● ${w.actual}`,
    drawing.target.marks && `◇ ${w.target}`,
    drawing.earlier && `○ ${w.earlier}`,
    drawing.breaks.length > 0 && `┊ ${w.changed}`,
    !drawing.frame.axis.hasZero && w.notFromZero,
  ].filter((entry) => typeof entry === "string" && entry !== "");
  return (
    <p class="chart-legend" aria-hidden="true">
      {entries.map((entry) => (
        <span>{entry}</span>
      ))}
    </p>
  );
};
