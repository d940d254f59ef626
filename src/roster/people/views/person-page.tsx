import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { History, type HistoryEntry } from "../../../ui/history";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { Section } from "../../../ui/section";
import { SummaryList } from "../../../ui/summary-list";
import type { Assignment } from "../../assignments/model";
import { Frame } from "../../views/frame";
import type { Person } from "../model";
import { words } from "../words";
import { Career } from "./career";

interface Props {
  page: Page;
  person: Person;
  assignments: readonly Assignment[];
  mayRecord: boolean;
  history: readonly HistoryEntry[];
}

/** One person, with the posts held. */
export const PersonPage = ({ page, person, assignments, mayRecord, history }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Frame page={page} title={person.displayName} trail={[{ href: to.people(), label: w.title }]}>
      <PageTitle title={person.displayName} shoulder={w.title} />
      {mayRecord && (
        <PageActions>
          <LinkButton href={to.transfers(`?person=${person.id}`)} kind="primary">
            {w.transfer}
          </LinkButton>
          <LinkButton href={to.personEdit(person.id)}>{w.editTitle}</LinkButton>
        </PageActions>
      )}
      <SummaryList
        rows={[
          { term: w.name, value: person.displayName },
          { term: w.reading, value: person.reading },
        ]}
      />
      <Section title={w.career}>
        {assignments.length === 0 ? (
          <p>{w.noCareer}</p>
        ) : (
          <Career page={page} assignments={assignments} mayRecord={mayRecord} />
        )}
      </Section>
      <History page={page} entries={history} />
    </Frame>
  );
};
