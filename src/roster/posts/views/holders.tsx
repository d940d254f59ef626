import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Table } from "../../../ui/data-table";
import { type Assignment, type Stretch, stretchesOf } from "../../assignments/model";
import { Period } from "../../views/period";
import { words as common } from "../../words";
import { words } from "../words";

interface Props {
  page: Page;
  assignments: readonly Assignment[];
  /** The end of the post itself. */
  postTo: string | null;
  mayRecord: boolean;
}

const Row = ({
  page,
  stretch,
  mayRecord,
}: Pick<Props, "page" | "mayRecord"> & { stretch: Stretch }) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const { assignment } = stretch;
  const to = paths[page.lang];
  return (
    <tr>
      <th scope="row">
        {assignment ? (
          <>
            <a href={to.person(assignment.personId)}>{assignment.displayName}</a>
            {assignment.isSample && <span class="small quiet">{c.sample}</span>}
          </>
        ) : (
          <span class="quiet">{c.vacant}</span>
        )}
      </th>
      <td>{assignment ? c.kinds[assignment.kind] : "－"}</td>
      <td>
        <Period page={page} term={stretch.term} />
      </td>
      {mayRecord && (
        <td>
          {assignment && (
            <a href={to.assignment(assignment.id)} aria-label={w.correctOf(assignment.displayName)}>
              {w.correct}
            </a>
          )}
        </td>
      )}
    </tr>
  );
};

/** Everybody who held a post, and when nobody did. */
export const Holders = ({ page, assignments, postTo, mayRecord }: Props) => {
  const w = words[page.lang];
  const c = common[page.lang];
  return (
    <Table caption={w.historyCaption} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{w.holder}</th>
          <th scope="col">{c.kind}</th>
          <th scope="col">{c.period}</th>
          {mayRecord && <th scope="col">{w.action}</th>}
        </tr>
      </thead>
      <tbody>
        {stretchesOf(assignments, postTo).map((stretch) => (
          <Row page={page} stretch={stretch} mayRecord={mayRecord} />
        ))}
      </tbody>
    </Table>
  );
};
