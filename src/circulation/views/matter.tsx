import { numeral } from "../../lib/numeral";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Section } from "../../ui/section";
import type { Paper } from "../model/papers";
import type { CirculationSheet } from "../model/sheet";
import { words } from "../page-words";

const figures = (page: Page, major: number, minor: number | null) => {
  if (page.lang === "en") return minor === null ? ` ${major}` : ` ${major}-${minor}`;
  return minor === null ? numeral(major) : `${numeral(major)}－${numeral(minor)}`;
};

/** 資料２－１, Handout 2-1; nothing where a paper has no number. */
const numberOf = (page: Page, { kind, major, minor }: Paper): string =>
  kind === null || major === null
    ? ""
    : `${words[page.lang].number[kind]}${figures(page, major, minor)}`;

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
                {numberOf(page, paper)} {paper.title}
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
