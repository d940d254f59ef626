import { shownDeadline } from "../lib/calendar/deadline";
import { dayOf, type Instant, timeOf } from "../lib/clock";
import type { Page } from "../lib/page";
import { Chip, type Tone } from "./chip";

const tones = { past: "late", soon: "soon", later: "neutral" } as const satisfies Record<
  string,
  Tone
>;

/** How long is left until a deadline, in working days. */
export const Due = ({ page, at }: { page: Page; at: Instant }) => {
  const due = { day: dayOf(at), time: timeOf(at) };
  const { text, urgency } = shownDeadline(due, page.now, page.lang);
  return <Chip tone={tones[urgency]}>{text}</Chip>;
};
