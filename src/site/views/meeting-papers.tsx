import { type HandoutsContent, handoutsContent } from "../../publication/content/handouts";
import { words as named } from "../../publication/content/words";
import { HandoutTable } from "../../publication/published/handout-table";
import type { Standing } from "../../publication/queries/meeting-queries";
import { paths } from "../../paths";
import { Section } from "../../ui/section";
import type { MeetingSeen } from "../meeting-seen";
import { words } from "../words";
import { documentPath } from "./links";

type Seen = Pick<MeetingSeen, "page" | "code" | "documents">;

/** The 配布資料 of a meeting as they stand; undefined where nothing is to be read of them. */
export function handoutsIn(documents: readonly Standing[]): HandoutsContent | undefined {
  const standing = documents.find(({ kind }) => kind === "handouts");
  return standing && standing.withdrawal === null ? handoutsContent(standing.content) : undefined;
}

/** 配布資料 on the meeting's own page. */
export const MeetingPapers = ({ page, code, documents }: Seen) => {
  const w = words[page.lang];
  const content = handoutsIn(documents);
  if (!content) return null;
  return (
    <Section title={named[page.lang].kinds.handouts} id="handouts">
      <HandoutTable
        page={page}
        handouts={content.handouts}
        hrefOf={({ id, name }) => paths[page.lang].publicFile(code, id, name)}
      />
      <p>
        <a href={documentPath(page.lang, "handouts", code)}>{w.readHandouts}</a>
      </p>
    </Section>
  );
};
