import { words } from "../../words/measure-document";
import { Indicator } from "./indicator";
import { Part } from "./part";
import type { Told } from "./parts";

/** KPI: every indicator with its chart and table, and what it comes to beside the ministry's own rating. */
export const Indicators = ({ told }: { told: Told }) => {
  const { page, content } = told;
  const w = words[page.lang];
  return (
    <Part
      told={told}
      part="indicators"
      title={w.indicators}
      lead={content.indicators.length > 0 && w.computedLead}
    >
      {content.indicators.length === 0 && <p class="quiet">{w.noIndicatorsYet}</p>}
      {content.indicators.map((indicator, i) => (
        <Indicator told={told} indicator={indicator} number={i + 1} />
      ))}
    </Part>
  );
};
