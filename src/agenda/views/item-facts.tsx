import type { Page } from "../../lib/page";
import { SummaryList } from "../../ui/summary-list";
import { type AgendaItem, isPresented } from "../model";
import { vocabulary } from "../words";
import { words } from "../form-words";
import { words as pages } from "../page-words";

interface Props {
  page: Page;
  item: AgendaItem;
  presenter: string;
  proposer: string;
}

/** What an item is, to read. The note is empty for whoever may not read it. */
export const ItemFacts = ({ page, item, presenter, proposer }: Props) => {
  const w = words[page.lang];
  const p = pages[page.lang];
  return (
    <SummaryList
      rows={[
        { term: w.kind, value: vocabulary[page.lang].kinds[item.kind] },
        ...(presenter !== "" || isPresented(item.kind)
          ? [{ term: w.presenter, value: presenter || p.noPresenter }]
          : []),
        { term: w.minutes, value: item.minutes === null ? p.noMinutes : p.minutes(item.minutes) },
        ...(proposer === "" ? [] : [{ term: p.proposedBy, value: proposer }]),
        ...(item.noteToChair === ""
          ? []
          : [{ term: w.note, value: <span class="lines">{item.noteToChair}</span> }]),
        ...(item.carriedFrom === null ? [] : [{ term: w.state, value: w.carriedFrom }]),
      ]}
    />
  );
};
