/** Moves the focus to what went wrong; the browser's title says so too. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>("[data-focus]")?.focus();
}
