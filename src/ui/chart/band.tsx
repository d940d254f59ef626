import { portionsOf } from "./portions";

/** How a portion is drawn; each can be told from the others without colour. */
export type Fill = "blank" | "dotted" | "striped" | "solid" | "ruled" | "struck";

const height = 16;

/** One portion: its ground, and the line of dots, stripes or one stroke upon it. */
const Piece = ({ fill, from, length }: { fill: Fill; from: number; length: number }) => (
  <g class={`band-${fill}`}>
    <rect x={from + 0.5} y="0.5" width={Math.max(length - 1, 1)} height={height - 1} />
    <path d={`M${from + 1} ${height / 2}h${Math.max(length - 2, 0)}`} />
  </g>
);

interface Props {
  counts: readonly number[];
  fills: readonly Fill[];
  /** What would fill the band. */
  whole: number;
  length: number;
}

/** Counts side by side; not heard, as the figures stand beside it. */
export const Band = ({ counts, fills, whole, length }: Props) => (
  <svg
    class="band"
    width={length}
    height={height}
    viewBox={`0 0 ${length} ${height}`}
    aria-hidden="true"
  >
    {portionsOf(counts, whole, length).map((portion) => (
      <Piece fill={fills[portion.index] ?? "blank"} from={portion.from} length={portion.length} />
    ))}
  </svg>
);
