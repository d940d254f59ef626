import type { Page } from "../../lib/page";
import { numeral } from "../../lib/numeral";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import type { PublishedItem } from "../content/agenda";
import { words as named } from "../content/words";
import { words } from "../words";

/** 議題: number, title, 種別 and who presents it. */
export const AgendaItems = ({ page, items }: { page: Page; items: readonly PublishedItem[] }) => {
  const w = words[page.lang];
  if (items.length === 0) return <p>{w.noItems}</p>;
  const { itemKinds } = named[page.lang];
  return (
    <Table caption={w.agenda} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.item}</Column>
          <Column>{w.itemKind}</Column>
          <Column>{w.presenter}</Column>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr>
            <th scope="row">
              {numeral(item.number)}　{item.title}
            </th>
            <td>
              <span class="tag">{itemKinds[item.kind]}</span>
            </td>
            <td>{(page.lang === "en" && item.presenterEn) || item.presenter}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
