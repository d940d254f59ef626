import type { Page } from "../../lib/page";
import { Section } from "../../ui/section";
import { words } from "../desk-words";
import type { Kind } from "../kinds";
import { Published } from "../published/published";

interface Props {
  page: Page;
  kind: Kind;
  subjectId: string;
  title: string;
  content: string;
}

/** The public page as it will read. */
export const Preview = ({ page, kind, subjectId, title, content }: Props) => {
  const w = words[page.lang];
  return (
    <Section title={w.preview} id="preview" lead={w.previewLead}>
      <article class="card">
        <p>
          <strong>{title}</strong>
        </p>
        <Published page={page} kind={kind} subjectId={subjectId} content={content} />
      </article>
    </Section>
  );
};
