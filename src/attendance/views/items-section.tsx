import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Section } from "../../ui/section";
import { words as shared } from "../../words/attendance";
import type { ItemPresence } from "../model/lines";
import { words } from "../words/page";

const Quorum = ({ page, item }: { page: Page; item: ItemPresence }) => {
  const w = shared[page.lang];
  if (item.quorum === null) return <>{w.noQuorum}</>;
  const { needed, counted, isMet } = item.quorum;
  return (
    <>
      <Chip tone={isMet ? "done" : "late"}>{isMet ? w.enough : w.short(needed - counted)}</Chip>{" "}
      <span class="small">{w.figures(counted, needed)}</span>
    </>
  );
};

/** The items, who was away for each, and whether enough were left. */
export const ItemsSection = ({ page, items }: { page: Page; items: readonly ItemPresence[] }) => {
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
                <Quorum page={page} item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};
