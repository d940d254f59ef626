import type { Child } from "hono/jsx";
import type { FormState } from "../lib/form";
import type { Page } from "../lib/page";
import { words } from "../words/ui";
import { Button, type ButtonKind } from "./button";
import { ConflictNotice } from "./conflict-notice";
import { ErrorSummary } from "./error-summary";

interface Props {
  page: Page;
  form: FormState;
  action: string;
  /** The version of what is edited, where it has one. */
  version?: number | undefined;
  /** The label of each field by its name, for the error summary. */
  labels: Readonly<Record<string, string>>;
  /** The words of the button: what happens. */
  submit: string;
  kind?: ButtonKind | undefined;
  /** A link or button beside it, such as the way back. */
  secondary?: Child;
  /** A sentence above the button: what happens next. */
  hint?: Child;
  /** Tells forms of one page apart when their fields have the same names; give it to the fields too. */
  within?: string | undefined;
  /** Whether it asks for passwords, which are never given back. */
  withPassword?: boolean | undefined;
  /** Whether it carries a long text: sent as it is, not escaped character by character. */
  isLong?: boolean | undefined;
  /** Whether a file goes along; its field is the last one. */
  withFile?: boolean | undefined;
  children: Child;
}

/** A form that keeps what was typed, says what is wrong, and does the thing once. */
export const Form = ({
  page,
  form,
  action,
  version,
  labels,
  submit,
  kind,
  secondary,
  hint,
  within,
  withPassword,
  isLong,
  withFile,
  children,
}: Props) => (
  <form
    class="form"
    method="post"
    action={action}
    enctype={isLong || withFile ? "multipart/form-data" : undefined}
    data-upload={withFile ? words[page.lang].uploading : undefined}
    data-upload-failed={withFile ? words[page.lang].uploadFailed : undefined}
    novalidate
    data-sending={words[page.lang].sending}
  >
    <ErrorSummary
      page={page}
      form={form}
      labels={labels}
      within={within}
      withPassword={withPassword}
    />
    <ConflictNotice page={page} form={form} />
    <input type="hidden" name="key" value={page.key} />
    {version !== undefined && <input type="hidden" name="version" value={version} />}
    {children}
    <div class="submit">
      {hint && <p class="submit-hint">{hint}</p>}
      <div class="actions">
        <Button kind={kind}>{submit}</Button>
        {secondary}
      </div>
    </div>
  </form>
);
