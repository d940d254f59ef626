import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Table } from "../../../ui/data-table";
import { Empty } from "../../../ui/empty";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { Frame } from "../../views/frame";
import { words as common } from "../../words";
import type { Person } from "../model";
import { words } from "../words";
import { FindForm } from "./find-form";

interface Props {
  page: Page;
  people: readonly Person[];
  prefix: string;
  /** Queries of the neighbouring pages. */
  previous: string | null;
  next: string | null;
  mayRecord: boolean;
}

const Turn = ({ page, previous, next }: Pick<Props, "page" | "previous" | "next">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return previous === null && next === null ? null : (
    <nav class="pager screen-only" aria-label={w.pages}>
      {previous !== null && <LinkButton href={to.people(previous)}>{w.previous}</LinkButton>}
      {next !== null && <LinkButton href={to.people(next)}>{w.next}</LinkButton>}
    </nav>
  );
};

const List = ({ page, people }: Pick<Props, "page" | "people">) => {
  const w = words[page.lang];
  return (
    <Table caption={w.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{w.name}</th>
          <th scope="col">{w.reading}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr>
            <th scope="row">
              <a href={paths[page.lang].person(person.id)}>{person.displayName}</a>
              {person.isSample && <span class="small quiet">{common[page.lang].sample}</span>}
            </th>
            <td>{person.reading}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

/** People by ふりがな, a page at a time. */
export const PeoplePage = (props: Props) => {
  const { page, people, prefix, mayRecord } = props;
  const w = words[page.lang];
  return (
    <Frame page={page} title={w.title}>
      <PageTitle title={w.title} lead={w.lead} />
      {mayRecord && (
        <PageActions>
          <LinkButton href={paths[page.lang].newPerson()}>{w.add}</LinkButton>
        </PageActions>
      )}
      <FindForm page={page} prefix={prefix} />
      {people.length === 0 ? (
        <Empty>{prefix === "" ? w.none : w.noMatch}</Empty>
      ) : (
        <List page={page} people={people} />
      )}
      <Turn {...props} />
    </Frame>
  );
};
