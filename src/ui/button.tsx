import type { Child } from "hono/jsx";

/** One primary a view; `danger` on the page that asks once more. */
export type ButtonKind = "primary" | "secondary" | "danger" | "quiet";

interface Props {
  children: Child;
  kind?: ButtonKind | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** The id of a form elsewhere in the page that this button sends. */
  form?: string | undefined;
  /** What it does, heard, where the words seen are short. */
  label?: string | undefined;
}

/** A button that sends its form; its words say what happens. */
export const Button = ({ children, kind = "primary", name, value, form, label }: Props) => (
  <button
    type="submit"
    class={`button button-${kind}`}
    name={name}
    value={value}
    form={form}
    aria-label={label}
  >
    {children}
  </button>
);
