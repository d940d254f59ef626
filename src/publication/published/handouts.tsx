import type { Page } from "../../lib/page";
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

/** A published list of 配布資料, drawn alike for the public and for whoever checks it before release. */
export const PublishedHandouts = ({ page, content, hrefOf }: Props) => (
  <>
    <HandoutsSheet page={page} content={content} />
    <div class="screen-only">
      <HandoutTable page={page} handouts={content.handouts} hrefOf={hrefOf} />
      {content.source && (
        <p class="small">
          {named[page.lang].label.source}: <Source name={content.source} url={content.sourceUrl} />
        </p>
      )}
    </div>
  </>
);
