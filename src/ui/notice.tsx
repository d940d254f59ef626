import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { words } from "../words/ui";

interface Props {
  page: Page;
  tone: "information" | "success" | "warning" | "error";
  heading: string;
  /** The heading's level in the page's outline; 2 unless said. */
  level?: 2 | 3 | undefined;
  children?: Child;
  /** Buttons or links beneath. */
  actions?: Child;
}

const shapes = { information: "i", success: "✓", warning: "!", error: "×" } as const;

/** Something the reader must know before the rest of the page. */
export const Notice = ({ page, tone, heading, level = 2, children, actions }: Props) => {
  const Heading = level === 2 ? "h2" : "h3";
  const w = words[page.lang];
  return (
    <div class={`notice notice-${tone}`}>
      <Heading class="notice-heading">
        <span class="notice-shape" aria-hidden="true">
          {shapes[tone]}
        </span>
        <span>
          <span class="heard">{w[tone]} </span>
          {heading}
        </span>
      </Heading>
      {children && <div class="notice-body">{children}</div>}
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
};
