import { raw } from "hono/html";
import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import { markdown } from "../../lib/markdown";
import type { Page } from "../../lib/page";
import type { CharterVersion } from "../content/charter";
import { words } from "../words";

/** A version of the 開催要綱 as a paper; in print under its title, with its days at the right. */
export const CharterSheet = ({ page, version }: { page: Page; version: CharterVersion }) => {
  const w = words[page.lang];
  const on = (day: Day) => shownDay(day, page.lang);
  return (
    <article class="document">
      <div class="print-only">
        <p class="document-council">{version.title}</p>
        <p class="document-right">
          {version.decidedOn !== null && (
            <>
              {w.wasDecidedOn(on(version.decidedOn))}
              <br />
            </>
          )}
          {w.inForceSince(on(version.validFrom))}
        </p>
      </div>
      <div class="prose">{raw(markdown(version.text, { under: 1 }))}</div>
    </article>
  );
};
