import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import type { HandoutsContent } from "../content/handouts";
import { words as named } from "../content/words";
import { type FileAddress, HandoutTable } from "./handout-table";
import { HandoutsSheet } from "./handouts-sheet";
import { Source } from "./source";

interface Props {
  page: Page;
  content: HandoutsContent;
  hrefOf: FileAddress;
}

const factsOf = (page: Page, { day, source, sourceUrl }: HandoutsContent): SummaryRow[] => [
  ...(day === null
    ? []
    : [
        {
          term: named[page.lang].label.day,
          value: <Day day={day} lang={page.lang} weekday />,
        },
      ]),
  ...(source === ""
    ? []
    : [
        {
          term: named[page.lang].label.source,
          value: <Source name={source} url={sourceUrl} />,
        },
      ]),
];

/** A published list of 配布資料, drawn alike for the public and for whoever checks it before release. */
export const PublishedHandouts = ({ page, content, hrefOf }: Props) => (
  <>
    <HandoutsSheet page={page} content={content} />
    <div class="screen-only">
      <SummaryList rows={factsOf(page, content)} />
      <HandoutTable page={page} handouts={content.handouts} hrefOf={hrefOf} />
    </div>
  </>
);
