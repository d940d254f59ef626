import type { Page } from "../../lib/page";
import type { Revision } from "../../publication/model";
import {
  LoneNotice,
  OldRevisionNotice,
  WithdrawalNotice,
} from "../../publication/published/standing-notices";

interface Props {
  page: Page;
  shown: Revision;
  newest: Revision;
  isOld: boolean;
  /** Where the newest revision is read. */
  href: string;
}

/** What must be known before a page is read: withdrawn, an old revision, released by one person. */
export const ListedNotices = ({ page, shown, newest, isOld, href }: Props) => (
  <>
    {newest.withdrawal !== null && <WithdrawalNotice page={page} withdrawal={newest} />}
    {isOld && <OldRevisionNotice page={page} newest={href} />}
    <LoneNotice page={page} revision={shown} />
  </>
);
