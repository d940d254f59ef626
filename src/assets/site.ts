import { offerCopies } from "./islands/copy";
import { pickDays } from "./islands/day-picker";
import { showDownloads } from "./islands/download";
import { focusErrors } from "./islands/focus-errors";
import { sendOnce } from "./islands/once";
import { offerPrint } from "./islands/print";
import { editRemarks } from "./islands/remarks";
import { sortLists } from "./islands/sortable";
import { showUploads } from "./islands/upload";

focusErrors();
sendOnce();
pickDays();
sortLists();
offerPrint();
offerCopies();
editRemarks();
showUploads();
showDownloads();
