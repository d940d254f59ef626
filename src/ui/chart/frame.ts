import type { Lang } from "../../lib/lang";
import { type Axis, axisFor } from "./axis";
import { placesIn, shortFigure } from "./figure";
import { widthOf } from "./lettering";
import { type ChartPoint, valuesIn } from "./points";

/** The picture's measures, and where a year and a value stand in it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The width of one year. */
  readonly step: number;
  readonly axis: Axis;
  /** The axis's lines, in figures. */
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

const plot = 180;
const row = 20;

/** Ten years fit on a phone without letters too small to read; forty fit on a page. */
const stepFor = (count: number) => Math.max(18, Math.min(40, Math.floor(680 / count)), 260 / count);

/** The measures for some years, with a row above the plot for each change of definition. */
export function frameFor(points: readonly ChartPoint[], breaks: number, lang: Lang): Frame {
  const axis = axisFor(valuesIn(points));
  const places = placesIn(axis.ticks);
  const step = stepFor(points.length);
  const texts = axis.ticks.map((tick) => shortFigure(tick, lang, places));
  const left = Math.ceil(Math.max(...texts.map(widthOf))) + 8;
  const right = Math.round(left + points.length * step);
  const top = 24 + breaks * row;
  const bottom = top + plot;
  const y = (value: number) =>
    Math.round(bottom - ((value - axis.low) / (axis.high - axis.low)) * plot);
  return {
    width: right + 8,
    height: bottom + 28,
    left,
    right,
    top,
    bottom,
    step,
    axis,
    ticks: axis.ticks.map((tick, index) => ({ y: y(tick), text: texts[index] ?? "" })),
    x: (index) => Math.round(left + (index + 0.5) * step),
    y,
  };
}
