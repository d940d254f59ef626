import { shownDay } from "../lib/calendar/wareki";
import { dayOf, type Instant, timeOf } from "../lib/clock";
import type { Lang } from "../lib/lang";

/** An instant as the day and time it was in Japan. */
export const Moment = ({ at, lang }: { at: Instant; lang: Lang }) => (
  <time datetime={at}>
    {shownDay(dayOf(at), lang, {})} {timeOf(at)}
  </time>
);
