import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Section } from "../../ui/section";
import { numberOf } from "../model/papers";
import type { CirculationSheet } from "../model/sheet";
import { words } from "../page-words";

/** What goes round: the items and the handouts. */
export const Matter = ({ page, sheet }: { page: Page; sheet: CirculationSheet }) => {
  const w = words[page.lang];
  const { items, papers, meeting } = sheet;
  return (
    <>
      {items.length > 0 && (
        <Section title={w.items}>
          <ol>
            {items.map(({ title }) => (
              <li>{title}</li>
            ))}
          </ol>
        </Section>
      )}
      <Section title={w.papers}>
        {papers.length === 0 ? (
          <p class="quiet">{w.noPapers}</p>
        ) : (
          <ul>
            {papers.map((paper) => (
              <li>
                {numberOf(paper, page.lang)} {paper.title}
              </li>
            ))}
          </ul>
        )}
        <p class="screen-only">
          <a href={paths[page.lang].handouts(meeting.id)}>{w.openPapers}</a>
        </p>
      </Section>
    </>
  );
};
