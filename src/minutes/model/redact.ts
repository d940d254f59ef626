import { withheldMark } from "../../publication/content/minutes-withheld";
import type { WorkingRedaction } from "./working";

interface Span {
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly number[];
}

type Hidden = Pick<WorkingRedaction, "part" | "clause">;

function* spansOf(text: string, { part, clause }: Hidden): Generator<Span> {
  for (let from = text.indexOf(part); from >= 0; from = text.indexOf(part, from + 1))
    yield { from, to: from + part.length, clauses: [clause] };
}

/** Spans that meet or overlap are one, withheld under the 号 of both. */
function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && span.from <= last.to)
      whole.splice(-1, 1, {
        from: last.from,
        to: Math.max(last.to, span.to),
        clauses: [...last.clauses, ...span.clauses],
      });
    else whole.push(span);
  }
  return whole;
}

/** A text with every place of every part replaced by the mark of its 号; all of it where one hides the whole. */
export function redacted(text: string, redactions: readonly Hidden[]): string {
  const whole = redactions.filter(({ part }) => part === "");
  if (whole.length > 0) return withheldMark(whole.map(({ clause }) => clause));
  const spans = merged(redactions.flatMap((one) => [...spansOf(text, one)]));
  const pieces = spans.map(
    ({ to, clauses }, i) => withheldMark(clauses) + text.slice(to, spans[i + 1]?.from),
  );
  return text.slice(0, spans[0]?.from) + pieces.join("");
}
