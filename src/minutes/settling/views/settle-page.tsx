import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { Chip } from "../../../ui/chip";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { LinkButton } from "../../../ui/link-button";
import { Moment } from "../../../ui/moment";
import { NextStep } from "../../../ui/next-step";
import { Notice } from "../../../ui/notice";
import { PageActions } from "../../../ui/page-actions";
import type { Minutes } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import type { ElementLine, LackLine } from "../present";
import { vocabulary, words } from "../words";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  isCirculated: boolean;
  lines: readonly ElementLine[];
}

const Lack = ({ page, lack }: { page: Page; lack: LackLine }) => (
  <li>
    <a href={lack.href}>{vocabulary[page.lang].lacks[lack.what](lack.whose)}</a>
    {lack.who !== "" && <span class="small quiet"> {words[page.lang].who(lack.who)}</span>}
  </li>
);

const Row = ({ page, line }: { page: Page; line: ElementLine }) => {
  const w = words[page.lang];
  return (
    <tr>
      <th scope="row">{vocabulary[page.lang].elements[line.element]}</th>
      <td>
        {line.lacks.length === 0 ? (
          <Chip tone="done">{w.complete}</Chip>
        ) : (
          <Chip tone="soon">{w.lacking(line.lacks.length)}</Chip>
        )}
      </td>
      <td>
        {line.lacks.length > 0 && (
          <ul class="plain-list">
            {line.lacks.map((lack) => (
              <Lack page={page} lack={lack} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
};

const Ready = ({ page, meeting, minutes }: Props) => {
  const w = words[page.lang];
  return (
    <NextStep
      page={page}
      action={
        <ActionButton
          page={page}
          kind="primary"
          action={paths[page.lang].minutesStep(meeting.id, "settle")}
          version={minutes.version}
        >
          {w.settle}
        </ActionButton>
      }
    >
      {w.ready}
      <span class="next-step-due small">{w.hint}</span>
    </NextStep>
  );
};

const Settled = ({ page, minutes }: Props) => {
  const w = words[page.lang];
  return (
    <Notice page={page} tone="success" heading={w.settled}>
      {minutes.settledAt !== null && (
        <p>
          {w.settledOn} <Moment at={minutes.settledAt} lang={page.lang} />
        </p>
      )}
    </Notice>
  );
};

const Gate = (props: Props) => {
  const { page, lines } = props;
  const w = words[page.lang];
  const missing = lines.reduce((sum, { lacks }) => sum + lacks.length, 0);
  return (
    <>
      {missing === 0 ? <Ready {...props} /> : <NextStep page={page}>{w.notYet(missing)}</NextStep>}
      <Table caption={w.caption} captionHidden stacks>
        <thead>
          <tr>
            <Column>{w.element}</Column>
            <Column>{w.state}</Column>
            <Column>{w.missing}</Column>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row page={page} line={line} />
          ))}
        </tbody>
      </Table>
    </>
  );
};

/** What stands against settling, each with who has it and where it is done; then the one button. */
export const SettlePage = (props: Props) => {
  const { page, meeting, minutes, isCirculated } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.title}
      lead={isCirculated ? w.circulatedLead : w.lead}
    >
      {minutes.state === "settled" ? <Settled {...props} /> : <Gate {...props} />}
      <PageActions>
        {!isCirculated && minutes.state === "confirming" && (
          <LinkButton href={to.minutesBoard(meeting.id)}>{w.board}</LinkButton>
        )}
        <LinkButton href={to.minutes(meeting.id)} kind="quiet">
          {w.back}
        </LinkButton>
      </PageActions>
    </MinutesLayout>
  );
};
