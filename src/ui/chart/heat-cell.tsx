import type { Page } from "../../lib/page";
import { None, Overlap } from "./heat-marks";

/** How many, and where they are listed. */
export interface HeatCount {
  readonly count: number;
  readonly href?: string | undefined;
}

interface Props {
  page: Pick<Page, "lang">;
  cell: HeatCount;
  /** Row and column, for a link that is heard by itself. */
  told: string;
  isOverlap: boolean;
}

/** How many of a row are in a column. */
export const HeatCell = ({ page, cell: { count, href }, told, isOverlap }: Props) => (
  <td class={`heat-cell heat-${Math.min(count, 4)}`}>
    {count === 0 ? (
      <None page={page} />
    ) : (
      <>
        {href ? (
          <a href={href} aria-label={told}>
            {count}
          </a>
        ) : (
          <span class="heat-count">{count}</span>
        )}
        {isOverlap && <Overlap page={page} />}
      </>
    )}
  </td>
);
