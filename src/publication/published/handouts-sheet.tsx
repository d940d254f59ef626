import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { absenceTold, handoutLabel } from "../content/handout-label";
import type { HandoutsContent } from "../content/handouts";
import { meetingTitle } from "../content/title";
import { words } from "./handout-words";

/** The 配布資料一覧 as it prints. */
export const HandoutsSheet = ({ page, content }: { page: Page; content: HandoutsContent }) => {
  const w = words[page.lang];
  return (
    <div class="print-only">
      <article class="document">
        <p class="document-council">{meetingTitle(content.body, content, page.lang)}</p>
        <h2 class="document-title">{w.list}</h2>
        {content.day !== null && (
          <p class="document-right">
            <Day day={content.day} lang={page.lang} weekday />
          </p>
        )}
        <dl class="document-list">
          {content.handouts.map((one) => {
            const submitter = (page.lang === "en" && one.submitterEn) || one.submitter;
            const absence = absenceTold(one, page.lang);
            return (
              <div>
                <dt>{handoutLabel(one.number, page.lang)}</dt>
                <dd>
                  {one.title}
                  {submitter && w.by(submitter)}
                  {absence && (one.title ? `　${absence}` : absence)}
                </dd>
              </div>
            );
          })}
        </dl>
      </article>
    </div>
  );
};
