import { characterDifferences, differences } from "../lib/difference";
import type { Page } from "../lib/page";
import { words } from "../words/ui";

interface Props {
  page: Page;
  before: string;
  after: string;
  /** Words (as when left out) show how a passage was rewritten, characters what exactly was corrected. */
  by?: "words" | "characters";
}

/** What one text changed in another, seen and heard. */
export const Difference = ({ page, before, after, by = "words" }: Props) => {
  const w = words[page.lang];
  const compare = by === "words" ? differences : characterDifferences;
  return (
    <p class="difference">
      {compare(before, after).map((part) => {
        if (part.kind === "same") return part.text;
        const Mark = part.kind === "added" ? "ins" : "del";
        return (
          <Mark>
            <span class="heard">{w[part.kind]}</span>
            {part.text}
            <span class="heard">{w.endOfChange}</span>
          </Mark>
        );
      })}
    </p>
  );
};
