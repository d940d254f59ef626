import { edit } from "./remarks/editor";
import { draftIn } from "./remarks/draft";

/** The forms of remarks, in a page of their own and in the draft. */
export function editRemarks(): void {
  for (const draft of document.querySelectorAll<HTMLElement>("[data-draft]")) draftIn(draft);
  for (const box of document.querySelectorAll<HTMLElement>("[data-remark-editor]")) {
    const back = box.querySelector<HTMLAnchorElement>(".submit a");
    const leave = () => back?.click();
    edit(box, { saved: (_, goesOn) => goesOn || leave(), left: leave });
  }
}
