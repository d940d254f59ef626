import type { Child } from "hono/jsx";
import type { ButtonKind } from "./button";

interface Props {
  href: string;
  children: Child;
  kind?: ButtonKind | undefined;
  /** What it leads to, heard, where the words seen are short. */
  label?: string | undefined;
}

/** A link to where something is done, drawn as a button. */
export const LinkButton = ({ href, children, kind = "secondary", label }: Props) => (
  <a class={`button button-${kind}`} href={href} aria-label={label}>
    {children}
  </a>
);
