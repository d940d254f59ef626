import type { Page } from "../../lib/page";
import type { MinutesContent } from "../content/minutes";
import { sectionHeading } from "../content/minutes-label";
import { words } from "./minutes-words";

/** Whether a reader needs to be shown the way. */
export const isLong = ({ sections }: MinutesContent): boolean =>
  sections.length > 4 || sections.flatMap(({ remarks }) => remarks).length > 20;

/** 目次: the items of long minutes. */
export const MinutesContents = ({ page, content }: { page: Page; content: MinutesContent }) => {
  const w = words[page.lang];
  return (
    <nav class="contents minutes-contents screen-only" aria-label={w.contents}>
      <ol class="plain">
        {content.sections.map((section) => (
          <li>
            <a href={`#s-${section.key}`}>{sectionHeading(section, page.lang)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
