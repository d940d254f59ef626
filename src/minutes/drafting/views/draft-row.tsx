import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { type Presented, speakerName } from "../../present";
import { RemarkText } from "../../views/remark-text";
import { firstWords } from "../model";
import { words } from "../words";

interface Props {
  page: Page;
  meetingId: string;
  remark: Presented;
}

const speakerIn = ({ speaker }: Presented, page: Page) =>
  speaker === null ? "" : speakerName(speaker, page.lang);

interface MoveProps extends Props {
  what: string;
  to: "up" | "down";
}

/** Sends the page's one form of moves; the value is the version that was seen. */
const Move = ({ page, meetingId, remark, what, to }: MoveProps) => {
  const w = words[page.lang];
  return (
    <button
      type="submit"
      class="button button-quiet"
      form="moves"
      formaction={paths[page.lang].remarkStep(meetingId, remark.id, "move")}
      name={to}
      value={remark.version}
      aria-label={to === "up" ? w.upOf(what) : w.downOf(what)}
    >
      {w[to]}
    </button>
  );
};

/** One remark of the draft with what can be done with it. */
export const DraftRow = (props: Props) => {
  const { page, meetingId, remark } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const speaker = speakerIn(remark, page);
  const what = firstWords(`${speaker} ${remark.text}`);
  return (
    <li class={`remark remark-${remark.kind}`} id={`remark-${remark.id}`}>
      <div class="remark-text-box">
        <RemarkText page={page} remark={remark} speaker={speaker} />
        {remark.inSummary && <p class="remark-mark">{w.inSummary}</p>}
      </div>
      <div class="remark-tools screen-only">
        <a href={to.remark(meetingId, remark.id)} aria-label={w.editOf(what)} data-edits>
          {w.edit}
        </a>
        <a
          href={to.newRemark(meetingId, `?after=${remark.id}`)}
          aria-label={w.afterOf(what)}
          data-adds
        >
          {w.after}
        </a>
        <Move {...props} what={what} to="up" />
        <Move {...props} what={what} to="down" />
      </div>
    </li>
  );
};
