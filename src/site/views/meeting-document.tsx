import type { Child } from "hono/jsx";
import { paths } from "../../paths";
import { historyLines } from "../../publication/content/history";
import { shortTitle } from "../../publication/content/title";
import { words as named } from "../../publication/content/words";
import type { MeetingKind } from "../../publication/kinds";
import { RevisionHistory } from "../../publication/published/history";
import { Breadcrumb } from "../../ui/breadcrumb";
import { PublicLayout } from "../../ui/layout-public";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { PrintButton } from "../../ui/print-button";
import { Section } from "../../ui/section";
import type { MeetingSeen } from "../meeting-seen";
import { words } from "../words";
import { AsPublished } from "./as-published";
import { DocumentNav } from "./document-nav";
import { documentPath, revisionPath, titleIn } from "./links";
import { ListedNotices } from "./listed-notices";

interface Props extends MeetingSeen {
  kind: Exclude<MeetingKind, "agenda">;
  meeting: Parameters<typeof shortTitle>[0];
  /** What stands there in the language in which it was published. */
  texts: readonly string[];
  chip?: Child;
  /** Files to take away, before the print button. */
  downloads?: Child;
  children: Child;
}

/** A document of a meeting under its notices, with what each revision changed. */
export const MeetingDocument = (props: Props) => {
  const { page, council, code, kind, shown, revisions, documents, meeting } = props;
  const { lang } = page;
  const w = words[lang];
  const to = paths[lang];
  const newest = revisions.at(-1) ?? shown;
  const isOld = newest.withdrawal === null && newest !== shown;
  const title = titleIn(shown, lang);
  const document = named[lang].kinds[kind];
  const hasMeeting = documents.some((one) => one.kind === "agenda");
  return (
    <PublicLayout page={page} title={title} council={council} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.home(), label: w.home },
          { href: to.meetings(), label: w.meetings },
          ...(hasMeeting
            ? [{ href: to.publicMeeting(code), label: shortTitle(meeting, lang) }]
            : []),
        ]}
        here={isOld ? `${document} ${w.revisionOf(shown.revision)}` : document}
      />
      <PageTitle title={title} chip={props.chip}>
        <AsPublished page={page} what="document" texts={props.texts} />
        <DocumentNav page={page} seen={props} current={kind} />
      </PageTitle>
      <PageActions>
        {props.downloads}
        <PrintButton page={page} />
      </PageActions>
      <div>
        <ListedNotices
          page={page}
          shown={shown}
          newest={newest}
          isOld={isOld}
          href={documentPath(lang, kind, code)}
        />
        {props.children}
      </div>
      <Section title={w.history} id="history">
        <RevisionHistory
          page={page}
          lines={historyLines(revisions, lang)}
          hrefOf={(revision) => revisionPath(lang, kind, code, revision)}
        />
      </Section>
    </PublicLayout>
  );
};
