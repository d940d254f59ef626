import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { EndPage } from "../../views/end-page";
import type { Seat } from "../model";
import { postOf } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  seat: Seat;
}

/** Asks on which day a seat ends. */
export const SeatEnd = ({ page, form, seat }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const name = w.seatOf(postOf(seat, page.lang));
  return (
    <EndPage
      page={page}
      name={name}
      trail={[
        { href: to.seats(), label: w.title },
        { href: to.seat(seat.id), label: name },
      ]}
      action={to.seatEnd(seat.id)}
      back={to.seat(seat.id)}
      version={seat.version}
      form={form}
      isEnded={seat.validTo !== null}
    />
  );
};
