const patience = 8000;

interface Pressed {
  readonly button: HTMLElement | null;
  /** The button's own words, to be put back. */
  readonly words: string;
}

/**
 * Sends a form once: a second press while the first is under way is ignored, and the button says that it is.
 * The server would do the thing once anyway; this spares the person the doubt.
 */
export function sendOnce(): void {
  const sent = new Map<HTMLFormElement, Pressed>();

  const release = () => {
    for (const { button, words } of sent.values()) {
      button?.removeAttribute("aria-disabled");
      if (button && words) button.textContent = words;
    }
    sent.clear();
  };

  const mark = (form: HTMLFormElement, button: HTMLElement | null) => {
    const sending = form.dataset["sending"];
    sent.set(form, { button, words: sending ? (button?.textContent ?? "") : "" });
    button?.setAttribute("aria-disabled", "true");
    if (button && sending) button.textContent = sending;
    // A stopped request or a download leaves the page where it is: then the form works again.
    setTimeout(release, patience);
  };

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (sent.has(form)) event.preventDefault();
    else if (form.method === "post") mark(form, event.submitter);
  });

  // So does a page that comes back from the browser's memory.
  window.addEventListener("pageshow", release);
}
