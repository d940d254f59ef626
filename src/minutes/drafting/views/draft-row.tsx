import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { type Presented, speakerName } from "../../present";
import { RemarkText } from "../../views/remark-text";
import { words } from "../words";

interface Props {
  page: Page;
  meetingId: string;
  remark: Presented;
}

/** One remark of the draft, with the way to where it is changed; the script adds what else can be done with it. */
export const DraftRow = ({ page, meetingId, remark }: Props) => {
  const w = words[page.lang];
  const { speaker } = remark;
  return (
    <li
      class={`remark remark-${remark.kind}`}
      id={`remark-${remark.id}`}
      data-version={remark.version}
    >
      <div>
        <RemarkText
          page={page}
          remark={remark}
          speaker={speaker === null ? "" : speakerName(speaker, page.lang)}
        />
      </div>
      <p class="remark-tools">
        {remark.inSummary && <span class="remark-mark">{w.inSummary}</span>}
        <a href={paths[page.lang].remark(meetingId, remark.id)}>{w.edit}</a>
      </p>
    </li>
  );
};
