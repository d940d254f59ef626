import { freshKey } from "../saves";

const pause = 400;

/** Shows beneath a text how the server would draw it, whenever the typing pauses. */
export function previewing(text: HTMLTextAreaElement, box: HTMLElement, address: string): void {
  const drawn = box.querySelector(".prose");
  let timer = 0;
  let latest = "";

  const draw = async () => {
    const wanted = text.value;
    latest = wanted;
    const body = new URLSearchParams({ text: wanted, key: freshKey() });
    const response = await fetch(address, { method: "POST", body });
    if (!response.ok || latest !== wanted) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    drawn?.replaceChildren(...page.body.childNodes);
    box.hidden = wanted.trim() === "";
  };

  text.addEventListener("input", () => {
    window.clearTimeout(timer);
    // Without an answer the preview stays as it was; saving says what is wrong.
    timer = window.setTimeout(() => void draw().catch(() => undefined), pause);
  });
}
