import { offerCopies } from "./islands/copy";
import { pickDays } from "./islands/day-picker";
import { showDownloads } from "./islands/download";
import { focusErrors } from "./islands/focus-errors";
import { sendOnce } from "./islands/once";
import { offerPrint } from "./islands/print";
import { editRemarks } from "./islands/remarks";
import { sortLists } from "./islands/sortable";
import { showUploads } from "./islands/upload";
import { verifyFiles } from "./islands/verify";

/** Makes a page that has just been drawn easier to use; each part of it works without. */
function enhance(): void {
  // What it puts above the result must be there before that is scrolled to.
  verifyFiles();
  focusErrors();
  sendOnce();
  pickDays();
  sortLists();
  offerPrint();
  offerCopies();
  editRemarks();
  showUploads(enhance);
  showDownloads();
}

enhance();
