import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Sortable } from "../../ui/sortable";
import { LinkButton } from "../../ui/link-button";
import type { Slot } from "../model/timetable";
import type { Desk } from "../model/desk";
import { words } from "../page-words";
import { addressesOf } from "./addresses";
import { ItemLine } from "./item-line";

interface Props {
  page: Page;
  meetingId: string;
  desk: Desk;
  orderVersion: number;
}

const Line = ({ page, slot, desk }: { page: Page; slot: Slot; desk: Desk }) => {
  const w = words[page.lang];
  const { item } = slot;
  const to = addressesOf(page, item);
  const { mayWrite, mayCarry } = desk.permits;
  return (
    <>
      <ItemLine page={page} slot={slot} presenter={desk.presenters.get(item.id) ?? ""} />
      <p class="actions screen-only">
        <LinkButton href={to.item} kind="quiet">
          {mayWrite ? w.edit : w.read}
          <span class="heard">: {item.title}</span>
        </LinkButton>
        {mayCarry && item.state === "taken" && (
          <LinkButton href={to.step("carry")} kind="quiet">
            {w.carry}
            <span class="heard">: {item.title}</span>
          </LinkButton>
        )}
      </p>
    </>
  );
};

/** The items: to put in order for whoever may, to read for everybody else. */
export const ItemList = ({ page, meetingId, desk, orderVersion }: Props) => {
  const to = paths[page.lang];
  const { slots } = desk.timetable;
  if (!desk.permits.mayWrite)
    return (
      <ol class="agenda">
        {slots.map((slot) => (
          <li>
            <Line page={page} slot={slot} desk={desk} />
          </li>
        ))}
      </ol>
    );
  return (
    <Sortable
      page={page}
      action={to.agendaOrder(meetingId)}
      version={orderVersion}
      label={words[page.lang].order}
      items={slots.map((slot) => ({
        id: slot.item.id,
        label: slot.item.title,
        move: to.agendaMove(meetingId, slot.item.id),
        children: <Line page={page} slot={slot} desk={desk} />,
      }))}
    />
  );
};
