import { mover } from "./moving";
import { opener } from "./opening";
import { editLink, furnish } from "./tools";
import { focusRow, rowOf, rowsIn } from "./rows";

/** The draft of the minutes, worked by keyboard: rows are opened, added and moved without leaving the page. */
export function draftIn(draft: HTMLElement): void {
  const said = draft.querySelector(".remark-said");
  const open = opener(draft);
  const move = mover(draft, (text) => {
    if (said) said.textContent = text ?? "";
  });

  const step = (row: HTMLElement, by: 1 | -1) => {
    const all = rowsIn(draft);
    focusRow(draft, all[all.indexOf(row) + by]);
  };
  const follow = (link: HTMLAnchorElement | null, row: HTMLElement) => {
    if (link) void open(link, row);
  };

  const keys: Readonly<Record<string, (row: HTMLElement) => void>> = {
    "alt ArrowUp": (row) => move(row, "up"),
    "alt ArrowDown": (row) => move(row, "down"),
    j: (row) => step(row, 1),
    k: (row) => step(row, -1),
    Enter: (row) => follow(editLink(row), row),
    n: (row) => follow(row.querySelector("a[data-adds]"), row),
  };

  /** Single keys act only while the row itself has the focus, so that nobody types one by chance. */
  const actionOf = (event: KeyboardEvent, row: HTMLElement) => {
    if (event.ctrlKey || event.metaKey) return undefined;
    if (event.altKey) return keys[`alt ${event.key}`];
    return event.target === row ? keys[event.key] : undefined;
  };

  draft.addEventListener("keydown", (event) => {
    const row = rowOf(event.target);
    const isWriting = event.target instanceof Element && event.target.closest(".remark-editor");
    const act = row && !isWriting ? actionOf(event, row) : undefined;
    if (!row || !act) return;
    event.preventDefault();
    act(row);
  });

  /** What a click in a row does here; null where it stays what it is. */
  const clicked = (target: Element, row: HTMLElement): (() => void) | null => {
    const link = target.closest<HTMLAnchorElement>(".remark-tools a");
    const button = target.closest<HTMLButtonElement>(".remark-tools button");
    if (link) return () => void open(link, row);
    return button ? () => move(row, button.name === "up" ? "up" : "down") : null;
  };

  draft.addEventListener("click", (event) => {
    const row = rowOf(event.target);
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!row || isElsewhere || !(event.target instanceof Element)) return;
    const act = clicked(event.target, row);
    if (!act) return;
    event.preventDefault();
    act();
  });

  for (const [index, row] of rowsIn(draft).entries()) {
    furnish(draft, row);
    row.tabIndex = index === 0 ? 0 : -1;
  }
  const target = document.getElementById(window.location.hash.slice(1));
  if (target && rowOf(target) === target) focusRow(draft, target);
}
