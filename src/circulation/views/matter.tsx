import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { FileLink } from "../../ui/file-link";
import { Section } from "../../ui/section";
import type { Paper } from "../model/papers";
import type { CirculationSheet } from "../model/sheet";
import { words } from "../page-words";

interface Handout {
  page: Page;
  meetingId: string;
  paper: Paper;
}

/** Its number and title lead to its page, then the file itself. */
const Handout = ({ page, meetingId, paper }: Handout) => {
  const to = paths[page.lang];
  const { id, number, title, isOpen, file } = paper;
  const name = `${number} ${title}`.trim();
  return (
    <li>
      {isOpen ? <a href={to.handout(meetingId, id)}>{name}</a> : name}
      {file && (
        <>
          {" "}
          <FileLink
            href={to.handoutFile(meetingId, id, file.number)}
            mediaType={file.mediaType}
            size={file.size}
          >
            {words[page.lang].openFile}
            <span class="heard"> {title}</span>
          </FileLink>
        </>
      )}
    </li>
  );
};

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
              <Handout page={page} meetingId={meeting.id} paper={paper} />
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
