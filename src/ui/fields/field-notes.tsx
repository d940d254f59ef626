import type { Page } from "../../lib/page";
import { words } from "../../words/ui";
import type { Wiring } from "./wiring";

/** The hint and what is wrong, between a field's label and the field. */
export const FieldNotes = ({
  page,
  hint,
  wired,
}: {
  page: Page;
  hint: string | undefined;
  wired: Wiring;
}) => (
  <>
    {wired.hintId && (
      <p class="hint" id={wired.hintId}>
        {hint}
      </p>
    )}
    {wired.errorId && (
      <p class="error" id={wired.errorId}>
        <span class="heard">{words[page.lang].error}</span>
        {wired.errors.join(" ")}
      </p>
    )}
  </>
);
