import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { AgendaItem } from "../model";

/** Where an item is read and acted on: under its meeting, or in the backlog. */
export interface Addresses {
  readonly item: string;
  readonly step: (step: string) => string;
  /** The list that it stands in. */
  readonly list: string;
}

export const addressesOf = (
  page: Pick<Page, "lang">,
  { id, meetingId }: Pick<AgendaItem, "id" | "meetingId">,
): Addresses => {
  const to = paths[page.lang];
  return meetingId === null
    ? { item: to.backlogItem(id), step: (step) => to.backlogStep(id, step), list: to.backlog() }
    : {
        item: to.item(meetingId, id),
        step: (step) => to.itemStep(meetingId, id, step),
        list: to.agenda(meetingId),
      };
};
