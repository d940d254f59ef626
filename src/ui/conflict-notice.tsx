import type { FormState } from "../lib/form";
import type { Page } from "../lib/page";
import { words } from "../words/ui";

/** Says that another person saved first, and that nothing typed is lost; takes the focus. */
export const ConflictNotice = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  return form.stored === null ? null : (
    <div class="notice notice-warning" role="alert" tabindex={-1} data-focus>
      <h2 class="notice-heading">
        <span class="notice-shape" aria-hidden="true">
          !
        </span>
        <span>{w.conflictHeading}</span>
      </h2>
      <div class="notice-body">
        <p>{w.conflictText}</p>
      </div>
    </div>
  );
};
