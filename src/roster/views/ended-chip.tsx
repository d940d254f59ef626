import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import type { Term } from "../model";
import { words } from "../words/ending";

/** Says that something has ended, or will; nothing where it goes on. */
export const EndedChip = ({ page, term }: { page: Page; term: Term }) => {
  const w = words[page.lang];
  if (term.validTo === null) return null;
  return <Chip tone="stopped">{term.validTo <= page.today ? w.ended : w.endsOn}</Chip>;
};
