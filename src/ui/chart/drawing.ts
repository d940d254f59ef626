import type { Lang } from "../../lib/lang";
import { words } from "../../words/chart";
import { type Frame, frameFor } from "./frame";
import { type Label, placed } from "./labels";
import { cutTo, widthOf } from "./lettering";
import { type Break, breaksIn, type ChartPoint, type Entry, entriesOf, runsOf } from "./points";
import { diamonds, discs, lineThrough, type Place, rings } from "./strokes";
import { wishesFor } from "./wishes";

interface Line {
  readonly line: string;
  readonly marks: string;
}

/** A chart as shapes and texts with their places, ready to be written down. */
export interface Drawing {
  readonly frame: Frame;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly breaks: readonly Flag[];
  readonly actual: Line;
  readonly target: Line;
  readonly earlier: string;
  readonly labels: readonly Label[];
}

/** The name of a new definition, beside the line at which it begins. */
interface Flag extends Place {
  readonly text: string;
  readonly side: "after" | "before";
}

function flagFor({ index, name }: Break, row: number, frame: Frame, lang: Lang): Flag {
  const x = Math.round(frame.left + index * frame.step);
  const isLeft = x < frame.width / 2;
  const room = (isLeft ? frame.width - x : x) - 8;
  const text = cutTo(words[lang].newDefinition(name), room);
  return { x, y: 14 + row * 20, text, side: isLeft ? "after" : "before" };
}

/** The years' labels, as many as have room, and always the last. */
function yearsOf(points: readonly ChartPoint[], frame: Frame) {
  const widest = Math.max(...points.map(({ label }) => widthOf(label)));
  const every = Math.ceil((widest + 6) / frame.step);
  return points.flatMap(({ label }, index) =>
    (points.length - 1 - index) % every === 0 ? [{ x: frame.x(index), text: label }] : [],
  );
}

/** Draws one year or more. */
export function drawingOf(points: readonly ChartPoint[], lang: Lang): Drawing {
  const breaks = breaksIn(points);
  const frame = frameFor(points, breaks.length, lang);
  const at = ({ index, value }: Entry): Place => ({ x: frame.x(index), y: frame.y(value) });
  const lineOf = (entries: readonly Entry[]) =>
    runsOf(entries, breaks)
      .map((run) => lineThrough(run.map(at)))
      .join("");
  const actuals = entriesOf(points, "actual");
  const targets = entriesOf(points, "target");
  // Beside the value that replaced it: a revision by a tenth would be hidden under it.
  const earlier = points.flatMap((point, index) =>
    (point.earlier ?? []).map((value) => ({ x: frame.x(index) - 9, y: frame.y(value) })),
  );
  const marks = [...actuals, ...targets].map(at);
  return {
    frame,
    years: yearsOf(points, frame),
    breaks: breaks.map((one, row) => flagFor(one, row, frame, lang)),
    actual: { line: lineOf(actuals), marks: discs(actuals.map(at)) },
    target: { line: lineOf(targets), marks: diamonds(targets.map(at)) },
    earlier: rings(earlier),
    labels: placed(
      wishesFor(actuals, targets, frame, lang),
      [...marks, ...earlier],
      frame.bottom - 2,
    ),
  };
}
