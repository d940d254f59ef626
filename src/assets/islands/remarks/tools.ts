export type Direction = "up" | "down";

/** What the script adds to a row: the way to a new remark after it, and the buttons that move it. */
export function furnish(draft: HTMLElement, row: HTMLElement): void {
  const tools = row.querySelector<HTMLElement>(":scope > .remark-tools");
  if (!tools || tools.querySelector("button")) return;
  const after = document.createElement("a");
  after.href = `${draft.dataset["draft"] ?? ""}?after=${row.id.replace(/^remark-/, "")}`;
  after.textContent = draft.dataset["after"] ?? "";
  after.dataset["adds"] = "";
  const button = (to: Direction, sign: string) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button button-quiet";
    made.name = to;
    made.textContent = sign;
    made.setAttribute("aria-label", draft.dataset[to] ?? "");
    return made;
  };
  tools.append(after, button("up", "↑"), button("down", "↓"));
}

/** The link that opens a row's own form. */
export const editLink = (row: HTMLElement): HTMLAnchorElement | null =>
  row.querySelector<HTMLAnchorElement>(":scope > .remark-tools > a:not([data-adds])");
