import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Table } from "../../../ui/data-table";
import { Period } from "../../views/period";
import { words as common } from "../../words";
import type { Seat } from "../model";
import { ministryOf, postOf } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  caption: string;
  seats: readonly Seat[];
}

/** Seats with their posts, roles and dates. */
export const SeatTable = ({ page, caption, seats }: Props) => {
  const w = words[page.lang];
  const c = common[page.lang];
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{w.post}</th>
          <th scope="col">{c.ministry}</th>
          <th scope="col">{w.tier}</th>
          <th scope="col">{w.role}</th>
          <th scope="col">{c.period}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr>
            <th scope="row">
              <a href={paths[page.lang].seat(seat.id)}>{postOf(seat, page.lang)}</a>
            </th>
            <td>{ministryOf(seat, page.lang)}</td>
            <td>{c.tiers[seat.tier]}</td>
            <td>{c.roles[seat.role]}</td>
            <td>
              <Period page={page} term={seat} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
