import { dragging } from "./dragging";
import { saver } from "./saves";

const itemOf = (target: EventTarget | null): HTMLLIElement | null =>
  target instanceof Element ? target.closest<HTMLLIElement>("li[data-id]") : null;

/** Puts what the order changed (numbers, times) into the rows: `{id: {name: text}}` for their `[data-part=name]`. */
function renewParts(items: readonly HTMLLIElement[], parts: unknown): void {
  const byId = new Map<string, unknown>(Object.entries(parts ?? {}));
  for (const item of items)
    for (const [name, text] of Object.entries(byId.get(item.dataset["id"] ?? "") ?? {})) {
      const part = item.querySelector(`[data-part="${CSS.escape(name)}"]`);
      if (part) part.textContent = String(text);
    }
}

/** Enhances `<ol data-sortable>`, which works by its buttons alone: no reload, Alt + ↑↓, dragging. */
function sortList(list: HTMLOListElement): void {
  const words = list.dataset;
  const said = list.parentElement?.querySelector(".sortable-said");
  const items = () => [...list.querySelectorAll<HTMLLIElement>(":scope > li[data-id]")];
  const say = (text: string | undefined) => {
    if (said) said.textContent = text ?? "";
  };

  const save = saver({
    address: words["sortable"] ?? "",
    version: words["version"] ?? "",
    order: () =>
      items()
        .map((item) => item.dataset["id"])
        .join(","),
    saved: (version, answer) => {
      if ("parts" in answer) renewParts(items(), answer.parts);
      for (const input of list.querySelectorAll<HTMLInputElement>(
        ".sortable-buttons [name=version]",
      ))
        input.value = version;
    },
    failed: () => {
      say(words["failed"]);
      list.classList.add("sortable-failed");
    },
  });

  /** The numbers at once; what else the order changes comes with the server's answer. */
  const renumber = () => {
    for (const [index, item] of items().entries()) {
      const number = item.querySelector(".agenda-number");
      if (number) number.textContent = String(index + 1);
    }
  };

  const settle = (item: HTMLLIElement) => {
    const all = items();
    say(
      words["moved"]
        ?.replace("{label}", item.dataset["label"] ?? "")
        .replace("{place}", String(all.indexOf(item) + 1))
        .replace("{all}", String(all.length)),
    );
    renumber();
    save();
  };

  const move = (item: HTMLLIElement, by: -1 | 1, focused: HTMLElement) => {
    const neighbour = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!neighbour) return;
    if (by < 0) neighbour.before(item);
    else neighbour.after(item);
    // Moving an element takes the focus from what is in it.
    focused.focus();
    settle(item);
  };

  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const item = itemOf(button);
    if (!button || !item || button.name !== "to") return;
    event.preventDefault();
    move(item, button.value === "up" ? -1 : 1, button);
  });
  list.addEventListener("keydown", (event) => {
    const item = itemOf(event.target);
    if (!event.altKey || !item || !(event.target instanceof HTMLElement)) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    move(item, event.key === "ArrowUp" ? -1 : 1, event.target);
  });
  for (const item of items()) dragging(item, items, () => settle(item));
}

export function sortLists(): void {
  for (const list of document.querySelectorAll<HTMLOListElement>("ol[data-sortable]")) {
    sortList(list);
    const hint = list.previousElementSibling;
    if (hint instanceof HTMLElement && hint.matches(".sortable-hint")) hint.hidden = false;
  }
}
