/** Moves the focus to what went wrong when a form comes back, so that it is heard first. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>("[data-focus]")?.focus();
}
