import { speakerName } from "../../present";
import { words } from "../speaker-words";
import type { AnswerProps } from "./answer-all";

/** Whose remarks are answered for, as the reader is told: their own, those of whoever spoke for the seat, or both. */
export function whoseTold({
  page,
  view,
  onBehalf,
}: Pick<AnswerProps, "page" | "view" | "onBehalf">): string {
  const w = words[page.lang];
  if (onBehalf) return w.theirs;
  const { hasOwn, others } = view.whose;
  const named = others.map(({ speaker, isPast }) =>
    w.others(speakerName(speaker, page.lang), isPast),
  );
  return (hasOwn ? [w.yours, ...named] : named).join(w.and);
}
