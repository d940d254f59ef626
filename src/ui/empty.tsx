import type { Child } from "hono/jsx";

/** Where nothing is yet: what will be here, and the first step towards it. */
export const Empty = ({ children, action }: { children: Child; action?: Child }) => (
  <div class="empty">
    <p>{children}</p>
    {action}
  </div>
);
