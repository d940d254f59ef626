import type { Child } from "hono/jsx";
import type { Instant } from "../lib/clock";
import type { Page } from "../lib/page";
import { words } from "../words/ui";
import { Details } from "./details";
import { langOf } from "./lang-of";
import { Moment } from "./moment";

export interface HistoryEntry {
  readonly at: Instant;
  /** null when nobody did it but the clock. */
  readonly who: string | null;
  readonly sentence: Child;
}

/** What happened, newest first, folded; nothing where nothing has. */
export const History = ({
  page,
  entries,
  open,
}: {
  page: Page;
  entries: readonly HistoryEntry[];
  open?: boolean | undefined;
}) => {
  const w = words[page.lang];
  return entries.length === 0 ? null : (
    <div class="history screen-only">
      <Details summary={w.historyCount(String(entries.length))} open={open}>
        <ol class="events">
          {entries.map((entry) => (
            <li>
              <span class="event-when">
                <Moment at={entry.at} lang={page.lang} />
                <span class="event-who" lang={langOf(entry.who)}>
                  {entry.who ?? w.bySystem}
                </span>
              </span>
              <span class="event-what">{entry.sentence}</span>
            </li>
          ))}
        </ol>
      </Details>
    </div>
  );
};
