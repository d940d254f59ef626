import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { words } from "../words/ui";

interface Props {
  page: Page;
  /** Who must act, and what they do: one sentence. */
  children: Child;
  /** What stands above the sentence; 「次にすること」 unless said. */
  word?: string | undefined;
  /** By when, as text or `Day`, perhaps with a `Chip`. */
  due?: Child;
  /** The button or link that does it. */
  action?: Child;
}

/** Whose turn it is, and by when. */
export const NextStep = ({ page, children, word, due, action }: Props) => (
  <div class="next-step">
    <p>
      <strong class="next-step-word">{word ?? words[page.lang].next}</strong>
      {children}
      {due && (
        <span class="next-step-due">
          {words[page.lang].deadline} {due}
        </span>
      )}
    </p>
    {action}
  </div>
);
