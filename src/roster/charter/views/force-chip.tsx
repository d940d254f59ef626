import type { Page } from "../../../lib/page";
import { Chip } from "../../../ui/chip";
import { type Charter, charterOn } from "../model";
import { words } from "../words";

interface Props {
  page: Page;
  charters: readonly Charter[];
  charter: Charter;
}

/** Whether a version is in force, yet to come, or superseded. */
export const ForceChip = ({ page, charters, charter }: Props) => {
  const w = words[page.lang];
  if (charter.validFrom > page.today) return <Chip tone="neutral">{w.coming}</Chip>;
  return charterOn(charters, page.today)?.id === charter.id ? (
    <Chip tone="active">{w.inForce}</Chip>
  ) : (
    <Chip tone="stopped">{w.past}</Chip>
  );
};
