import type { Child } from "hono/jsx";
import type { FormState } from "../lib/form";
import type { Page } from "../lib/page";
import { words } from "../words/verify";
import { Button } from "./button";
import { TextField } from "./fields/text-field";

interface Props {
  page: Page;
  form: FormState;
  action: string;
  /** What came of it, where something was asked. */
  children?: Child;
}

/** Asks what a file is by its SHA-512, and tells it first. With script the file is chosen and hashed where it is; nothing of it is sent. */
export const VerifyForm = ({ page, form, action, children }: Props) => {
  const w = words[page.lang];
  return (
    <form
      class="form"
      method="get"
      action={action}
      data-verify={w.choose}
      data-verify-hint={w.chooseHint}
      data-hashing={w.hashing}
      data-hash-failed={w.failed}
    >
      {children && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output cannot hold headings
        <div role="status" tabindex={-1} data-focus>
          {children}
        </div>
      )}
      <TextField
        page={page}
        form={form}
        name="sha512"
        label={w.field}
        hint={w.hint}
        width="full"
        required
      />
      <div class="submit">
        <Button>{w.ask}</Button>
      </div>
    </form>
  );
};
