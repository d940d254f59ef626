import { paths } from "../../paths";
import { type AgendaContent, agendaContent } from "../../publication/content/agenda";
import { historyLines } from "../../publication/content/history";
import { words as named } from "../../publication/content/words";
import { shortTitle } from "../../publication/content/title";
import { PublishedAgenda } from "../../publication/published/agenda";
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
import { titleIn } from "./links";
import { MeetingChip } from "./meeting-chip";
import { MeetingNotices } from "./meeting-notices";
import { MeetingPapers, handoutsIn, papersOf } from "./meeting-papers";

const Contents = ({ page, documents }: Pick<MeetingSeen, "page" | "documents">) => {
  const w = words[page.lang];
  const parts = [
    { id: "agenda", title: w.agenda },
    ...papersOf(documents).map(({ kind }) => ({
      id: kind,
      title: named[page.lang].kinds[kind],
    })),
    { id: "members", title: w.members },
    { id: "history", title: w.history },
  ];
  return (
    <nav class="contents screen-only" aria-label={w.contents}>
      <ul>
        {parts.map(({ id, title }) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const textsOf = ({ items, place, contact, summary, cancelReason }: AgendaContent) => [
  ...items.map(({ title }) => title),
  place,
  contact,
  summary,
  cancelReason,
];

/** A meeting: 日時, 場所, 議事次第, the 構成員 of that day, and what each revision changed. */
export const MeetingPage = (seen: MeetingSeen) => {
  const { page, council, code, shown, revisions } = seen;
  const w = words[page.lang];
  const to = paths[page.lang];
  const content = agendaContent(shown.content);
  const newest = revisions.at(-1) ?? shown;
  const isOld = newest.withdrawal === null && newest !== shown;
  const title = titleIn(shown, page.lang);
  const short = shortTitle(content, page.lang);
  // What is said beside an earlier revision is not what it stood beside.
  const documents = isOld ? [] : seen.documents;
  const withdrawal = newest.withdrawal === null ? null : newest;
  const meeting = { state: content.state, withdrawal: newest.withdrawal };
  return (
    <PublicLayout page={page} title={title} council={council} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.home(), label: w.home },
          { href: to.meetings(), label: w.meetings },
        ]}
        here={isOld ? `${short} ${w.revisionOf(shown.revision)}` : short}
      />
      <PageTitle title={title} chip={<MeetingChip page={page} meeting={meeting} />}>
        <AsPublished page={page} what="meeting" texts={textsOf(content)} />
        <Contents page={page} documents={documents} />
      </PageTitle>
      <PageActions>
        <PrintButton page={page} />
      </PageActions>
      <div>
        <MeetingNotices
          page={page}
          shown={shown}
          content={content}
          withdrawal={withdrawal}
          isOld={isOld}
        />
        <PublishedAgenda page={page} content={content} handouts={handoutsIn(documents)?.handouts}>
          <MeetingPapers page={page} code={code} documents={documents} />
        </PublishedAgenda>
      </div>
      <Section title={w.history} id="history">
        <RevisionHistory
          page={page}
          lines={historyLines(revisions, page.lang)}
          hrefOf={(revision) => to.publicRevision(code, revision)}
        />
      </Section>
    </PublicLayout>
  );
};
