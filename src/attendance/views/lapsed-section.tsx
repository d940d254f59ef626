import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Moment } from "../../ui/moment";
import { Section } from "../../ui/section";
import type { Lapsed } from "../model/lines";
import { words } from "../words/page";
import { StatusChip } from "./status-chip";

interface Props {
  page: Page;
  lapsed: readonly Lapsed[];
}

const Row = ({ page, lapsed: { post, answer } }: { page: Page; lapsed: Lapsed }) => (
  <tr>
    <th scope="row">{post[page.lang]}</th>
    <td>
      <StatusChip
        page={page}
        status={answer.actual ?? answer.reply}
        basis={answer.actual ? "actual" : "reply"}
      />
    </td>
    <td class="small">
      {answer.repliedAt && (
        <>
          <Moment at={answer.repliedAt} lang={page.lang} /> {answer.replier}
        </>
      )}
    </td>
  </tr>
);

/** Whose answer lapsed, because the seat does not stand on the meeting's day. */
export const LapsedSection = ({ page, lapsed }: Props) => {
  const w = words[page.lang];
  return lapsed.length === 0 ? null : (
    <Section title={w.lapsed} lead={w.lapsedLead}>
      <Table caption={w.lapsed} captionHidden stacks>
        <thead>
          <tr>
            <Column>{w.post}</Column>
            <Column>{w.lapsedAnswer}</Column>
            <Column>{w.repliedAt}</Column>
          </tr>
        </thead>
        <tbody>
          {lapsed.map((one) => (
            <Row page={page} lapsed={one} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
};
