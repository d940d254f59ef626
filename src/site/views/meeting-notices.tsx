import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { AgendaContent } from "../../publication/content/agenda";
import type { Revision } from "../../publication/model";
import {
  LoneNotice,
  OldRevisionNotice,
  WithdrawalNotice,
} from "../../publication/published/standing-notices";
import { Notice } from "../../ui/notice";
import { words } from "../words";

interface Props {
  page: Page;
  shown: Revision;
  content: AgendaContent;
  withdrawal: Revision | null;
  isOld: boolean;
}

/** What must be known before the page is read: withdrawn, an old revision, cancelled, released by one person. */
export const MeetingNotices = ({ page, shown, content, withdrawal, isOld }: Props) => {
  const w = words[page.lang];
  return (
    <>
      {withdrawal && <WithdrawalNotice page={page} withdrawal={withdrawal} />}
      {isOld && (
        <OldRevisionNotice page={page} newest={paths[page.lang].publicMeeting(shown.code)} />
      )}
      {content.state === "cancelled" && (
        <Notice page={page} tone="warning" heading={w.cancelled}>
          {content.cancelReason && <p>{w.cancelReason(content.cancelReason)}</p>}
        </Notice>
      )}
      <LoneNotice page={page} revision={shown} />
    </>
  );
};
