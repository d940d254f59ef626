import { shownDay, shownTime } from "../../lib/calendar/wareki";
import { dayOf, timeOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import type { PublishedCirculation, PublishedReply } from "../content/minutes-circulation";
import { postLabel } from "../content/minutes-label";
import { words as told } from "../content/minutes-words";
import { words } from "./minutes-words";
import { langOf } from "../../ui/lang-of";

const Row = ({ page, reply }: { page: Page; reply: PublishedReply }) => (
  <tr>
    <th scope="row">{postLabel(reply, page.lang)}</th>
    <td>{told[page.lang].replies[reply.reply]}</td>
    <td class="as-typed" lang={langOf(reply.opinion)}>
      {reply.opinion}
    </td>
    <td>{reply.day !== null && <Day day={reply.day} lang={page.lang} />}</td>
  </tr>
);

const Replies = ({ page, replies }: { page: Page; replies: readonly PublishedReply[] }) => {
  const w = words[page.lang];
  return (
    <Table caption={w.replies} stacks>
      <thead>
        <tr>
          <Column>{w.seat}</Column>
          <Column>{w.reply}</Column>
          <Column>{w.opinion}</Column>
          <Column>{w.repliedOn}</Column>
        </tr>
      </thead>
      <tbody>
        {replies.map((reply) => (
          <Row page={page} reply={reply} />
        ))}
      </tbody>
    </Table>
  );
};

/** 持ち回り: how long the papers went round, what came of it, and what each seat replied. */
export const MinutesCirculation = ({
  page,
  circulation,
}: {
  page: Page;
  circulation: PublishedCirculation;
}) => {
  const { lang } = page;
  const w = words[lang];
  const { startedOn, due, silenceIsConsent, result, decidedOn, replies } = circulation;
  const until = [shownDay(dayOf(due), lang), shownTime(timeOf(due))] as const;
  return (
    <Section title={w.circulation} id="circulation">
      <SummaryList
        rows={[
          { term: w.period, value: w.until(shownDay(startedOn, lang), ...until) },
          { term: w.result, value: result === null ? w.noResult : told[lang].results[result] },
          ...(decidedOn === null
            ? []
            : [{ term: told[lang].label.decidedOn, value: <Day day={decidedOn} lang={lang} /> }]),
        ]}
      />
      {silenceIsConsent && <p>{w.silence}</p>}
      {replies.length > 0 && <Replies page={page} replies={replies} />}
    </Section>
  );
};
