import type { Child } from "hono/jsx";

interface Props {
  heading: string;
  children: Child;
}

/** What is asked about once more before it is kept; takes the focus. */
export const DoubtNotice = ({ heading, children }: Props) => (
  <div class="notice notice-warning" role="alert" tabindex={-1} data-focus>
    <h2 class="notice-heading">
      <span class="notice-shape" aria-hidden="true">
        !
      </span>
      <span>{heading}</span>
    </h2>
    <div class="notice-body">{children}</div>
  </div>
);
