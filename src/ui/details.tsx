import type { Child } from "hono/jsx";

interface Props {
  summary: Child;
  open?: boolean | undefined;
  children: Child;
}

/** Folded until asked for. */
export const Details = ({ summary, open, children }: Props) => (
  <details class="details" open={open}>
    <summary>{summary}</summary>
    <div class="details-body">{children}</div>
  </details>
);
