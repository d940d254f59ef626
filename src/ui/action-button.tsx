import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { Button, type ButtonKind } from "./button";

interface Props {
  page: Page;
  action: string;
  children: Child;
  version?: number | undefined;
  kind?: ButtonKind | undefined;
  /** Further hidden values that the form sends. */
  values?: Readonly<Record<string, string>> | undefined;
  /** What it does, heard, where the words seen are short. */
  label?: string | undefined;
}

/** A form of a single button. */
export const ActionButton = ({
  page,
  action,
  children,
  version,
  kind = "secondary",
  values = {},
  label,
}: Props) => (
  <form class="action" method="post" action={action}>
    <input type="hidden" name="key" value={page.key} />
    {version !== undefined && <input type="hidden" name="version" value={version} />}
    {Object.entries(values).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button kind={kind} label={label}>
      {children}
    </Button>
  </form>
);
