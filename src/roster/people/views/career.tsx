import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Table } from "../../../ui/data-table";
import type { Assignment } from "../../assignments/model";
import { postIn } from "../../present";
import { Period } from "../../views/period";
import { words as common } from "../../words";
import { words } from "../words";

interface Props {
  page: Page;
  assignments: readonly Assignment[];
  mayRecord: boolean;
}

/** The posts that a person held. */
export const Career = ({ page, assignments, mayRecord }: Props) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const to = paths[page.lang];
  return (
    <Table caption={w.careerCaption} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{c.post}</th>
          <th scope="col">{c.kind}</th>
          <th scope="col">{c.period}</th>
          {mayRecord && <th scope="col">{w.action}</th>}
        </tr>
      </thead>
      <tbody>
        {assignments.map((one) => (
          <tr>
            <th scope="row">
              <a href={to.post(one.postId)}>{postIn(one, page.lang)}</a>
            </th>
            <td>{c.kinds[one.kind]}</td>
            <td>
              <Period page={page} term={one} />
            </td>
            {mayRecord && (
              <td>
                <a href={to.assignment(one.id)} aria-label={w.correctOf(postIn(one, page.lang))}>
                  {w.correct}
                </a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
