import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Empty } from "../../../ui/empty";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { Section } from "../../../ui/section";
import { holdsOn } from "../../model";
import { Frame } from "../../views/frame";
import type { Seat } from "../model";
import { words } from "../words";
import { SeatTable } from "./seat-table";

interface Props {
  page: Page;
  seats: readonly Seat[];
  mayRecord: boolean;
}

/** Every seat of the council: now, yet to begin, ended. */
export const SeatsPage = ({ page, seats, mayRecord }: Props) => {
  const w = words[page.lang];
  const now = seats.filter((seat) => holdsOn(seat.validFrom, seat.validTo, page.today));
  const past = seats.filter((seat) => seat.validTo !== null && seat.validTo <= page.today);
  const future = seats.filter((seat) => (seat.validFrom ?? "") > page.today);
  return (
    <Frame page={page} title={w.title}>
      <PageTitle title={w.title} lead={w.lead} />
      {mayRecord && (
        <PageActions>
          <LinkButton href={paths[page.lang].newSeat()}>{w.add}</LinkButton>
        </PageActions>
      )}
      {seats.length === 0 && <Empty>{w.none}</Empty>}
      {now.length > 0 && <SeatTable page={page} caption={w.caption} seats={now} />}
      {future.length > 0 && (
        <Section title={w.future}>
          <SeatTable page={page} caption={w.futureCaption} seats={future} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title={w.past}>
          <SeatTable page={page} caption={w.pastCaption} seats={past} />
        </Section>
      )}
    </Frame>
  );
};
