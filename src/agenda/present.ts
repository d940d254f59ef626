import { shownTime } from "../lib/calendar/wareki";
import type { Lang } from "../lib/lang";
import type { Meeting } from "../meetings/model";
import type { SeatTenure } from "../roster/model";
import { type AgendaItem, type Presenter, onAgenda } from "./model";
import { type Choice, organizationName, postName, presenterName } from "./model/presenters";
import { type Slot, type Timetable, timetable } from "./model/timetable";

/** When an item is expected to begin and end, as far as that is known; empty where it is not. */
export const expectedTime = ({ start, end }: Pick<Slot, "start" | "end">): string => {
  if (start === null || start === end) return start === null ? "" : shownTime(start);
  return `${shownTime(start)}–${end === null ? "" : shownTime(end)}`;
};

/** Who presents each item, by its id, in the reader's language. */
export const presentersOf = (
  items: readonly AgendaItem[],
  tenures: readonly SeatTenure[],
  presenters: readonly Presenter[],
  lang: Lang,
): Map<string, string> =>
  new Map(items.map((item) => [item.id, presenterName(item, tenures, presenters, lang)]));

/** The rows of an agenda as tables show it: without notes, proposals and what was removed. */
export const rowsOf = (slots: readonly Slot[], presenters: ReadonlyMap<string, string>) =>
  slots.map((slot) => ({
    id: slot.item.id,
    number: slot.number,
    kind: slot.item.kind,
    title: slot.item.title,
    presenter: presenters.get(slot.item.id) ?? "",
    minutes: slot.item.minutes,
    time: expectedTime(slot),
    isCarried: slot.item.state === "carried",
  }));

/** A meeting's agenda to read: its rows, and how they fill the time. */
export function presentedAgenda(
  meeting: Pick<Meeting, "plannedStart" | "plannedEnd">,
  items: readonly AgendaItem[],
  tenures: readonly SeatTenure[],
  presenters: readonly Presenter[],
  lang: Lang,
): { rows: ReturnType<typeof rowsOf>; timing: Timetable } {
  const timing = timetable(onAgenda(items), meeting);
  return { rows: rowsOf(timing.slots, presentersOf(items, tenures, presenters, lang)), timing };
}

/** The list of presenters for a form, under the headings given; one who is gone stays while the item names them. */
export function presenterOptions(
  choice: Choice,
  headings: { readonly seats: string; readonly organizations: string },
  lang: Lang,
  present: { readonly value: string; readonly label: string } | null = null,
) {
  const options = [
    ...choice.seats.map((seat) => ({
      value: `seat:${seat.seatId}`,
      label: postName(seat, lang),
      group: headings.seats,
    })),
    ...choice.organizations.map((organization) => ({
      value: `organization:${organization.id}`,
      label: organizationName(organization, lang),
      group: headings.organizations,
    })),
  ];
  const isKnown = !present?.value || options.some(({ value }) => value === present.value);
  return isKnown || !present ? options : [{ ...present, group: headings.seats }, ...options];
}
