import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PrintButton } from "../../ui/print-button";
import { words as agenda } from "../../words/agenda-document";
import { meetingTitle } from "../../words/meeting";
import { words } from "../page-words";
import type { PrintedLine } from "../present";
import { type Home, Frame } from "./frame";

interface Props {
  page: Page;
  home: Home;
  bodyName: string;
  lines: readonly PrintedLine[];
}

/** 配布資料一覧 on a sheet of A4: every number, with a word where a paper is not to be had. */
export const PrintPage = ({ page, home, bodyName, lines }: Props) => {
  const w = words[page.lang];
  return (
    <Frame page={page} home={home} title={w.documentTitle}>
      <PageActions>
        <PrintButton page={page} />
        <LinkButton href={paths[page.lang].handouts(home.id)} kind="quiet">
          {w.back}
        </LinkButton>
      </PageActions>
      <article class="document">
        <p class="document-council">
          {agenda[page.lang].council(bodyName, meetingTitle(page.lang, home.number))}
        </p>
        <h2 class="document-title document-title-long">{w.documentTitle}</h2>
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
    </Frame>
  );
};
