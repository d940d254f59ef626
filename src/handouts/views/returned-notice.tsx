import type { Page } from "../../lib/page";
import { Notice } from "../../ui/notice";
import type { Listed } from "../model/shapes";
import { words } from "../page-words";

interface Props {
  page: Page;
  handout: Pick<Listed, "state" | "request" | "returnedReason">;
}

/** What the secretariat wrote about a handout: what it asked for, and why it sent it back. */
export const ReturnedNotice = ({ page, handout }: Props) => {
  const w = words[page.lang];
  return (
    <>
      {handout.state === "returned" && (
        <Notice page={page} tone="warning" heading={w.returnedReason}>
          <p class="prose">{handout.returnedReason}</p>
        </Notice>
      )}
      {handout.request !== "" && (
        <Notice page={page} tone="information" heading={w.request}>
          <p class="prose">{handout.request}</p>
        </Notice>
      )}
    </>
  );
};
