/**
 * Sends a form once: a second press while the first is under way is ignored and the button says that it is.
 * The server would do the thing once anyway; this spares the person the doubt.
 */
export function sendOnce(): void {
  const sent = new Map<HTMLFormElement, { button: HTMLElement; words: string } | null>();

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    const button = event.submitter;
    const sending = form.dataset["sending"];
    sent.set(form, button && sending ? { button, words: button.textContent } : null);
    button?.setAttribute("aria-disabled", "true");
    if (button && sending) button.textContent = sending;
  });

  // A page that comes back from the browser's memory must be usable again.
  window.addEventListener("pageshow", () => {
    for (const [form, kept] of sent) {
      for (const button of form.querySelectorAll("[aria-disabled]"))
        button.removeAttribute("aria-disabled");
      if (kept) kept.button.textContent = kept.words;
    }
    sent.clear();
  });
}
