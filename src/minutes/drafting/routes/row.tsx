import type { Page } from "../../../lib/page";
import type { Remark } from "../../model";
import type { Mentioned } from "../../model/mentions";
import type { Seat } from "../../model/seats";
import { presentedRemark } from "../../present";
import { DraftRow } from "../views/draft-row";

interface At {
  readonly page: Page;
  readonly meeting: { readonly id: string };
  readonly seats: ReadonlyMap<string, Seat>;
  readonly numbers: readonly Mentioned[];
}

/** A saved remark as its row in the draft, for the script that puts it there. */
export const rowFor = ({ page, meeting, seats, numbers }: At, remark: Remark) => {
  const around = { seats, numbers, meetingId: meeting.id, lang: page.lang };
  return <DraftRow page={page} meetingId={meeting.id} remark={presentedRemark(remark, around)} />;
};
