import { shownTime } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import type { AgendaContent } from "../content/agenda";
import { words } from "../content/words";

type Timed = Pick<AgendaContent, "day" | "start" | "end">;

/** 令和９年１月15日（金） 16:30～17:15 */
export const When = ({ page, content: { day, start, end } }: { page: Page; content: Timed }) => {
  if (day === null) return words[page.lang].undecided;
  return (
    <>
      <Day day={day} lang={page.lang} weekday />
      {start !== null && (
        <>
          {" "}
          <time datetime={start}>{shownTime(start)}</time>
        </>
      )}
      {end !== null && (
        <>
          {words[page.lang].until}
          <time datetime={end}>{shownTime(end)}</time>
        </>
      )}
    </>
  );
};
