import type { Page } from "../../lib/page";
import { dayOf } from "../../lib/clock";
import { words as named } from "../../publication/content/words";
import type { Announcement } from "../../publication/queries";
import { Day } from "../../ui/day";
import { words } from "../words";
import { pageOf, titleIn } from "./links";

const happened = (page: Page, { revision, withdrawal }: Announcement): string => {
  const w = words[page.lang].happened;
  if (withdrawal !== null) return w.withdrawn;
  return revision === 1 ? w.first : w.changed(revision);
};

/** What was published, changed or withdrawn last. */
export const Recent = ({ page, recent }: { page: Page; recent: readonly Announcement[] }) => (
  <ol class="events">
    {recent.map((published) => (
      <li>
        <span class="event-when">
          <Day day={dayOf(published.publicFrom)} lang={page.lang} />
          <span class="event-who">{named[page.lang].kinds[published.kind]}</span>
        </span>
        <span class="event-what">
          <a href={pageOf(page.lang, published)}>{titleIn(published, page.lang)}</a>{" "}
          {happened(page, published)}
        </span>
      </li>
    ))}
  </ol>
);
