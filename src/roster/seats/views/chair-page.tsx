import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { DayField } from "../../../ui/fields/day-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import { Frame } from "../../views/frame";
import { words as common } from "../../words";
import { type Seat, chairOn } from "../model";
import { postOf } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  seat: Seat;
  seats: readonly Seat[];
}

/** Asks from when a seat holds the chair. */
export const ChairPage = ({ page, form, seat, seats }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const post = postOf(seat, page.lang);
  const chair = chairOn(seats, seat.tier, page.today);
  const trail = [
    { href: to.seats(), label: w.title },
    { href: to.seat(seat.id), label: w.seatOf(post) },
  ];
  return (
    <Frame page={page} title={w.chairPass} trail={trail}>
      <PageTitle title={w.chairTitle(post)} lead={w.chairLead(post)} />
      <p>{chair ? w.chairNow(postOf(chair, page.lang)) : w.noChair}</p>
      <Form
        page={page}
        form={form}
        action={to.seatChair(seat.id)}
        version={seat.version}
        labels={{ day: w.chairFrom }}
        submit={w.chairSubmit}
        secondary={
          <LinkButton href={to.seat(seat.id)} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <DayField page={page} form={form} name="day" label={w.chairFrom} required />
      </Form>
    </Frame>
  );
};
