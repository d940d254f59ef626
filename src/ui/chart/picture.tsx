import type { Label } from "./labels";
import type { Drawing } from "./drawing";

interface Props {
  drawing: Drawing;
  /** The elements that name it: the figure's caption and its description. */
  labelledby: string;
  /** The id of its description. */
  describedAs: string;
  /** What it shows, in sentences. */
  children: string;
}

const Labels = ({ labels, kind }: { labels: readonly Label[]; kind: Label["kind"] }) => (
  <g class={`chart-figures chart-${kind}s`}>
    {labels
      .filter((label) => label.kind === kind)
      .map(({ x, y, text }) => (
        <text x={x} y={y}>
          {text}
        </text>
      ))}
  </g>
);

/** The shapes and texts of a line chart. */
export const Picture = ({ drawing, labelledby, describedAs, children }: Props) => {
  const { frame, years, breaks, actual, target, earlier, labels } = drawing;
  return (
    <svg
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched
      role="img"
      aria-labelledby={labelledby}
    >
      <desc id={describedAs}>{children}</desc>
      <path
        class="chart-grid"
        d={frame.ticks.map(({ y }) => `M${frame.left} ${y}H${frame.right}`).join("")}
      />
      <g class="chart-ticks">
        {frame.ticks.map(({ y, text }) => (
          <text x={frame.left - 8} y={y + 5}>
            {text}
          </text>
        ))}
      </g>
      <g class="chart-years">
        {years.map(({ x, text }) => (
          <text x={x} y={frame.bottom + 20}>
            {text}
          </text>
        ))}
      </g>
      {breaks.length > 0 && (
        <g class="chart-breaks">
          <path d={breaks.map(({ x, y }) => `M${x} ${y - 12}V${frame.bottom}`).join("")} />
          {breaks.map(({ x, y, text, side }) => (
            <text class={side} x={side === "after" ? x + 6 : x - 6} y={y}>
              {text}
            </text>
          ))}
        </g>
      )}
      {target.line && <path class="chart-target" d={target.line} />}
      {actual.line && <path class="chart-actual" d={actual.line} />}
      {earlier && <path class="chart-earlier" d={earlier} />}
      {target.marks && <path class="chart-aims" d={target.marks} />}
      {actual.marks && <path class="chart-dots" d={actual.marks} />}
      <Labels labels={labels} kind="target" />
      <Labels labels={labels} kind="actual" />
    </svg>
  );
};
