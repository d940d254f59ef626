import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PrintButton } from "../../ui/print-button";
import { words as agenda } from "../../words/agenda-document";
import { meetingTitle } from "../../words/meeting";
import { words } from "../page-words";
import type { PrintedLine } from "../present";
import type { Home } from "./frame";

interface Props {
  page: Page;
  home: Home;
  bodyName: string;
  lines: readonly PrintedLine[];
}

/** 配布資料一覧 on a sheet of A4: every number, with a word where a paper is not to be had. */
export const PrintPage = ({ page, home, bodyName, lines }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const meeting = meetingTitle(page.lang, home.number);
  return (
    <DeskLayout page={page} title={`${w.documentTitle} ${meeting}`} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskMeetings(), label: w.meetings },
          { href: to.meeting(home.id), label: meeting },
          { href: to.handouts(home.id), label: w.title },
        ]}
        here={w.print}
      />
      <PageActions>
        <PrintButton page={page} />
        <LinkButton href={to.handouts(home.id)} kind="quiet">
          {w.back}
        </LinkButton>
      </PageActions>
      <article class="document">
        <p class="document-council">{agenda[page.lang].council(bodyName, meeting)}</p>
        <h1 class="document-title">{w.documentTitle}</h1>
        {lines.length === 0 ? (
          <p>{w.emptyReader}</p>
        ) : (
          <dl class="document-list">
            {lines.map(({ number, title }) => (
              <div>
                <dt>{number || w.unnumbered}</dt>
                <dd>{title}</dd>
              </div>
            ))}
          </dl>
        )}
        <p class="document-end">{w.end}</p>
      </article>
    </DeskLayout>
  );
};
