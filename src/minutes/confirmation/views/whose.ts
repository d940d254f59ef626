import type { Page } from "../../../lib/page";
import { speakerName } from "../../present";
import type { SpeakerView } from "../present";
import { words } from "../speaker-words";

interface Told {
  page: Page;
  view: Pick<SpeakerView, "whose">;
  /** The seat for which the secretariat records an answer; null for whoever answers for their own. */
  onBehalf: object | null;
}

/** Whose remarks are answered for, as the reader is told: their own, those of whoever spoke for the seat, or both. */
export function whoseTold({ page, view, onBehalf }: Told): string {
  const w = words[page.lang];
  if (onBehalf) return w.theirs;
  const { hasOwn, others } = view.whose;
  const named = others.map(({ speaker, isPast }) =>
    w.others(speakerName(speaker, page.lang), isPast),
  );
  return (hasOwn ? [w.yours, ...named] : named).join(w.and);
}
