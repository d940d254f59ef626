import type { Page } from "../../lib/page";
import { words } from "../../words/ui";

/** Whether a field must be filled in. */
export const Requirement = ({ page, required }: { page: Page; required: boolean | undefined }) => (
  <span class={required ? "requirement requirement-required" : "requirement"}>
    {required ? words[page.lang].required : words[page.lang].optional}
  </span>
);
