import { type HandoutsContent, handoutsContent } from "../../publication/content/handouts";
import { words as named } from "../../publication/content/words";
import { HandoutTable } from "../../publication/published/handout-table";
import type { Standing } from "../../publication/queries/meeting-queries";
import { paths } from "../../paths";
import { Section } from "../../ui/section";
import type { MeetingSeen } from "../meeting-seen";
import { words } from "../words";
import { DocumentSection } from "./document-section";
import { documentPath } from "./links";

type Seen = Pick<MeetingSeen, "page" | "code" | "documents">;

/** The 配布資料 of a meeting as they stand; undefined where nothing is to be read of them. */
export function handoutsIn(documents: readonly Standing[]): HandoutsContent | undefined {
  const standing = documents.find(({ kind }) => kind === "handouts");
  return standing && standing.withdrawal === null ? handoutsContent(standing.content) : undefined;
}

const Handouts = ({
  page,
  code,
  content,
}: Omit<Seen, "documents"> & { content: HandoutsContent }) => (
  <Section title={named[page.lang].kinds.handouts} id="handouts">
    <HandoutTable
      page={page}
      handouts={content.handouts}
      hrefOf={({ id, name }) => paths[page.lang].publicFile(code, id, name)}
    />
    <p>
      <a href={documentPath(page.lang, "handouts", code)}>{words[page.lang].readHandouts}</a>
    </p>
  </Section>
);

/** The documents that a meeting has beside its 議事次第, as its page lists them: 配布資料, 議事要旨, 議事録. */
export const papersOf = (documents: readonly Standing[]): readonly Standing[] =>
  (["handouts", "summary", "minutes"] as const).flatMap((kind) =>
    documents.filter((one) => one.kind === kind),
  );

/** 配布資料, 議事要旨 and 議事録 on the meeting's own page. */
export const MeetingPapers = ({ page, code, documents }: Seen) => {
  const content = handoutsIn(documents);
  return papersOf(documents).map((standing) =>
    standing.kind === "handouts" && content ? (
      <Handouts page={page} code={code} content={content} />
    ) : (
      <DocumentSection page={page} code={code} standing={standing} />
    ),
  );
};
