import type { Page } from "../../lib/page";
import { Moment } from "../../ui/moment";
import { Notice } from "../../ui/notice";
import { noteIn } from "../content/history";
import type { Revision } from "../model";
import { words } from "../words";

/** Says that a publication was withdrawn, when and why, and what is left to read. */
export const WithdrawalNotice = ({
  page,
  withdrawal,
}: {
  page: Page;
  withdrawal: Pick<Revision, "withdrawal" | "note" | "noteEn" | "publicFrom">;
}) => {
  const w = words[page.lang];
  return (
    <Notice page={page} tone="warning" heading={w.withdrawn}>
      <p>
        <Moment at={withdrawal.publicFrom} lang={page.lang} />
      </p>
      <p>{w.reasonOf(noteIn(withdrawal, page.lang))}</p>
      <p>{withdrawal.withdrawal === "kept" ? w.withdrawnKept : w.withdrawnHidden}</p>
    </Notice>
  );
};

/** Says that a later revision has taken this one's place. */
export const OldRevisionNotice = ({ page, newest }: { page: Page; newest: string }) => {
  const w = words[page.lang];
  return (
    <Notice page={page} tone="warning" heading={w.oldRevision}>
      <p>
        {w.oldRevisionText} <a href={newest}>{w.newest}</a>
      </p>
    </Notice>
  );
};

interface Released {
  page: Page;
  revision: Pick<Revision, "isLone" | "withdrawal">;
}

/** Says, where it is so, that nobody checked this revision before its release but the person who prepared it. */
export const LoneNotice = ({ page, revision }: Released) => {
  const w = words[page.lang];
  return revision.isLone && revision.withdrawal === null ? (
    <Notice page={page} tone="information" heading={w.lone}>
      <p>{w.loneAbout}</p>
    </Notice>
  ) : null;
};
