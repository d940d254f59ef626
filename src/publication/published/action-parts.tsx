import type { Page } from "../../lib/page";
import { StageChip } from "../../ui/action/stage-chip";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import type { PublishedPart } from "../content/action";
import { words } from "./action-words";
import { langOf } from "../../ui/lang-of";

const Row = ({ page, part }: { page: Page; part: PublishedPart }) => {
  const { lang } = page;
  const w = words[lang];
  return (
    <tr>
      <th scope="row">{(lang === "en" && part.ministry.nameEn) || part.ministry.name}</th>
      <td class="as-typed" lang={langOf(part.task)}>
        {part.task}
      </td>
      <td>
        <StageChip page={page} stage={part.state} />
      </td>
      <td>{part.due !== null && <Day day={part.due} lang={lang} />}</td>
      <td class={part.report === "" ? "as-typed quiet" : "as-typed"}>
        {part.report || w.noReport}
      </td>
    </tr>
  );
};

/** What each ministry does, how far it is, and what it reported; in 建制順. */
export const ActionParts = ({ page, parts }: { page: Page; parts: readonly PublishedPart[] }) => {
  const w = words[page.lang];
  return parts.length === 0 ? (
    <p class="quiet">{w.noParts}</p>
  ) : (
    <Table caption={w.parts} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.ministry}</Column>
          <Column>{w.task}</Column>
          <Column>{w.state}</Column>
          <Column>{w.due}</Column>
          <Column>{w.report}</Column>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <Row page={page} part={part} />
        ))}
      </tbody>
    </Table>
  );
};
