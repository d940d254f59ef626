import { raw } from "hono/html";
import { shownDay } from "../../../lib/calendar/wareki";
import { markdown } from "../../../lib/markdown";
import type { Page } from "../../../lib/page";
import type { Charter } from "../model";
import { words } from "../words";

/** A version of the charter as a paper; in print under its title, with its days at the right. */
export const CharterSheet = ({ page, charter }: { page: Page; charter: Charter }) => {
  const w = words[page.lang];
  const { decidedOn, validFrom } = charter;
  return (
    <article class="document">
      <div class="print-only">
        <p class="document-council">{charter.title}</p>
        <p class="document-right">
          {decidedOn !== null && (
            <>
              {w.wasDecidedOn(shownDay(decidedOn, page.lang))}
              <br />
            </>
          )}
          {w.inForceSince(shownDay(validFrom, page.lang))}
        </p>
      </div>
      <div class="prose">{raw(markdown(charter.text, { under: 1 }))}</div>
    </article>
  );
};
