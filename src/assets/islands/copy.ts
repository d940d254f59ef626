/** Shows the copy buttons, which need script: each copies the field that it names, and says so beside itself. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copies]")) {
    const field = document.getElementById(button.dataset["copies"] ?? "");
    if (!(field instanceof HTMLTextAreaElement)) continue;
    const said = button.parentElement?.querySelector("output");
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        if (said) said.textContent = button.dataset["copied"] ?? "";
      } catch {
        // The clipboard is closed to us: the text is marked, to be copied by hand.
        field.select();
      }
    };
    button.hidden = false;
    button.addEventListener("click", () => void copy());
  }
}
