import { shownTime } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import type { SeatLine } from "../model/lines";
import { words } from "../words/page";

/** When somebody came or left, and how many items were missed. */
export const SeatTimes = ({ page, line }: { page: Page; line: SeatLine }) => {
  const w = words[page.lang];
  const { arrived, departed } = line.answer ?? { arrived: null, departed: null };
  const said = [
    arrived ? w.arrivedAt(shownTime(arrived)) : "",
    departed ? w.departedAt(shownTime(departed)) : "",
    line.away.length > 0 ? w.awayFor(line.away.length) : "",
  ].filter((part) => part !== "");
  return said.length === 0 ? null : <p class="small">{said.join(w.between)}</p>;
};
