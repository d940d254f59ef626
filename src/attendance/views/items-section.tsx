import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { QuorumState } from "../../ui/quorum-state";
import { Section } from "../../ui/section";
import type { ItemPresence } from "../model/lines";
import { words } from "../words/page";

interface Props {
  page: Page;
  items: readonly ItemPresence[];
  /** How many seats are not recorded yet. */
  unknown: number;
  isPast: boolean;
}

/** The items, who was away for each, and whether enough were left. */
export const ItemsSection = ({ page, items, unknown, isPast }: Props) => {
  const w = words[page.lang];
  return (
    <Section title={w.items} lead={w.itemsLead}>
      <Table caption={w.items} captionHidden>
        <thead>
          <tr>
            <Column>{w.item}</Column>
            <Column>{w.away}</Column>
            <Column>{w.quorum}</Column>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr>
              <th scope="row">
                {item.place}　{item.title}
              </th>
              <td>
                {item.away.map(({ post }) => post[page.lang]).join(w.between) || w.nobodyAway}
              </td>
              <td>
                <QuorumState page={page} quorum={item.quorum} unknown={unknown} isPast={isPast} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};
