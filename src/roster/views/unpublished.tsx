import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Notice } from "../../ui/notice";
import { words } from "../words/pages";

interface Props {
  page: Page;
  mayPrepare: boolean;
}

/** Says that the 名簿 has changed since it was published last, with the way on for those who may publish it. */
export const Unpublished = ({ page, mayPrepare }: Props) => {
  const w = words[page.lang];
  return (
    <div class="screen-only">
      <Notice
        page={page}
        tone="information"
        heading={w.unpublished}
        actions={mayPrepare && <a href={paths[page.lang].prepareRoster()}>{w.publish}</a>}
      >
        <p>{w.unpublishedText}</p>
      </Notice>
    </div>
  );
};
