/** The row of a remark in which something is. */
export const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>("li.remark[id]") : null;

/** The remarks of a draft in their order. */
export const rowsIn = (draft: HTMLElement): HTMLElement[] => [
  ...draft.querySelectorAll<HTMLElement>("li.remark[id]"),
];

/** Moves the focus to a row: the one that Tab reaches from now on. */
export function focusRow(draft: HTMLElement, row: HTMLElement | undefined): void {
  if (!row) return;
  for (const other of rowsIn(draft)) other.tabIndex = other === row ? 0 : -1;
  row.focus();
}
