import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Chip } from "../../ui/chip";
import type { Minutes } from "../model";
import { words } from "../page-words";
import { AsTyped } from "../../ui/as-typed";

export interface View {
  readonly printed: "speaker" | "secretariat" | "both";
  readonly speaker: string;
  readonly secretariat: string;
}

/** 両論併記: whose text stands above and is printed, and the other. */
export const BothViews = ({ page, view }: { page: Page; view: View }) => {
  const w = words[page.lang];
  const other = view.printed === "speaker" ? "secretariat" : "speaker";
  return (
    <div class="correction">
      <p>
        <Chip tone="lasting">{w.bothViews}</Chip> {w.printed[view.printed]}
      </p>
      <p class="part-heading">{w.viewOf[other]}</p>
      <AsTyped text={view[other]} />
    </div>
  );
};

interface Props {
  page: Page;
  meetingId: string;
  remarkId: string;
  minutes: Pick<Minutes, "state">;
}

/** What the secretariat can do with one remark: withhold parts of it, and correct it once it is settled. */
export const RemarkTools = ({ page, meetingId, remarkId, minutes }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <p class="remark-tools small screen-only">
      <a href={to.remarkStep(meetingId, remarkId, "redactions")}>{w.redactions}</a>
      {minutes.state === "settled" && (
        <a href={to.remarkStep(meetingId, remarkId, "erratum")}>{w.erratum}</a>
      )}
    </p>
  );
};
