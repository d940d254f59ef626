import type { Child } from "hono/jsx";

/** What can be done with this page: buttons in a row, the primary first. */
export const PageActions = ({ children }: { children: Child }) => (
  <div class="actions screen-only">{children}</div>
);
