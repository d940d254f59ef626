import type { Lang } from "../../lib/lang";
import { absenceTold, handoutNamed } from "./handout-label";
import { words } from "./handout-words";
import type { HandoutsContent } from "./handouts";

/** Which files a list of 配布資料 does not give, and why, a sentence each; then what has no number and is in no list. */
export const withheldHandouts = (
  { handouts }: HandoutsContent,
  unnumbered: readonly { readonly title: string }[],
  lang: Lang,
): string[] => {
  const w = words[lang];
  return [
    ...handouts
      .filter(({ absence }) => absence !== null && absence !== "unused")
      .map((one) => w.because(handoutNamed(one, lang), absenceTold(one, lang))),
    ...unnumbered.map(({ title }) => w.because(w.quoted(title), w.noNumber)),
  ];
};
