import type { Child } from "hono/jsx";
import type { ButtonKind } from "./button";

interface Props {
  href: string;
  children: Child;
  kind?: ButtonKind | undefined;
}

/** A link to where something is done, drawn as a button. */
export const LinkButton = ({ href, children, kind = "secondary" }: Props) => (
  <a class={`button button-${kind}`} href={href}>
    {children}
  </a>
);
