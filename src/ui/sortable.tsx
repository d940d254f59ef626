import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { words } from "../words/ui";
import { Button } from "./button";

interface SortableItem {
  readonly id: string;
  /** The item's name, for what is said when it moves. */
  readonly label: string;
  /** Where the buttons post: `to` is `up` or `down`. */
  readonly move: string;
  readonly children: Child;
}

interface Props {
  page: Page;
  /** Where the whole order is posted: `order` is the ids with commas between; answers JSON `{version}`. */
  action: string;
  version: number;
  label: string;
  items: readonly SortableItem[];
}

/** A list that is put in order by buttons, and with script also by dragging and Alt + ↑↓. */
export const Sortable = ({ page, action, version, label, items }: Props) => {
  const w = words[page.lang];
  return (
    <div class="sortable-box">
      <p class="hint sortable-hint" hidden>
        {w.sortHint}
      </p>
      <ol
        class="sortable"
        aria-label={label}
        data-sortable={action}
        data-version={version}
        data-moved={w.moved}
        data-saved={w.savedOrder}
        data-failed={w.orderNotSaved}
      >
        {items.map((item) => (
          <li class="sortable-item" data-id={item.id} data-label={item.label}>
            <div class="sortable-content">{item.children}</div>
            <form class="sortable-buttons" method="post" action={item.move}>
              <input type="hidden" name="key" value={page.key} />
              <input type="hidden" name="version" value={version} />
              <Button kind="secondary" name="to" value="up" label={w.moveUp(item.label)}>
                <span aria-hidden="true">↑</span>
              </Button>
              <Button kind="secondary" name="to" value="down" label={w.moveDown(item.label)}>
                <span aria-hidden="true">↓</span>
              </Button>
            </form>
          </li>
        ))}
      </ol>
      <output class="sortable-said"></output>
    </div>
  );
};
