import { freshKey } from "../saves";
import { type Typed, forget, isSame, keep, kept, typeInto, typedIn } from "./keeping";
import { previewing } from "./preview";

/** What becomes of an editor: the row that the server answers, and whether to go on writing. */
export interface Outcome {
  readonly saved: (row: HTMLElement, goesOn: boolean) => void;
  readonly left: () => void;
}

const unsaved = new Set<HTMLElement>();

window.addEventListener("beforeunload", (event) => {
  if ([...unsaved].some((box) => box.isConnected)) event.preventDefault();
});

const rowIn = (html: string): HTMLElement | null =>
  new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>("li.remark");

/** The version that a row was drawn from. */
const versionOf = (row: HTMLElement): string => row.dataset["version"] ?? "";

/**
 * Enhances the box around a remark's form, which works by itself: what is typed is kept in this browser until it is saved,
 * saving stays in the page, and the text is shown as it will look.
 */
export function edit(box: HTMLElement, outcome: Outcome): void {
  const form = box.querySelector("form");
  const text = form?.querySelector<HTMLTextAreaElement>("textarea[name=text]");
  const said = box.querySelector(".remark-said");
  const preview = box.querySelector<HTMLElement>(".remark-preview");
  if (!form || !text || !said) return;
  const words = box.dataset;
  const what = words["remarkEditor"] ?? "";
  const version = form.querySelector<HTMLInputElement>("input[name=version]");
  let last = typedIn(form);
  let isSaving = false;

  const say = (sentence: string | undefined) => {
    said.textContent = sentence ?? "";
  };

  const note = () => {
    const typed = typedIn(form);
    if (isSame(typed, last)) {
      unsaved.delete(box);
      forget(what);
    } else {
      if (!unsaved.has(box)) say(words["kept"]);
      unsaved.add(box);
      keep(what, version?.value ?? "", typed);
    }
  };

  const settle = (row: HTMLElement, sent: Typed, goesOn: boolean) => {
    if (version) version.value = versionOf(row);
    last = sent;
    note();
    say(words["saved"]);
    outcome.saved(row, goesOn);
  };

  /** The server's own page says what is wrong, or shows both texts. */
  const sendAsPage = () => {
    unsaved.delete(box);
    form.submit();
  };

  const save = async (goesOn: boolean) => {
    if (isSaving) return;
    isSaving = true;
    say(words["saving"]);
    const sent = typedIn(form);
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === "string") body.append(name, value);
    body.set("key", freshKey());
    try {
      const headers = { "x-in-place": "yes" };
      const response = await fetch(form.action, { method: "POST", body, headers });
      const row = response.ok ? rowIn(await response.text()) : null;
      if (row) settle(row, sent, goesOn);
      else sendAsPage();
    } catch {
      say(words["failed"]);
    } finally {
      isSaving = false;
    }
  };

  form.addEventListener("input", note);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void save(false);
  });
  box.addEventListener("keydown", (event) => {
    const isHeld = event.ctrlKey || event.metaKey;
    const pressed = event.key.toLowerCase();
    if (isHeld && pressed === "s") void save(true);
    else if (isHeld && pressed === "enter") void save(false);
    else if (pressed === "escape") outcome.left();
    else return;
    event.preventDefault();
  });
  if (preview) previewing(text, preview, words["preview"] ?? "");
  offerKept(box, form, () => {
    say(words["restored"]);
    note();
  });
}

/** Offers what was typed here before and never saved. */
function offerKept(box: HTMLElement, form: HTMLFormElement, restored: () => void): void {
  const what = box.dataset["remarkEditor"] ?? "";
  const found = kept(what);
  if (!found) return;
  if (isSame(found.typed, typedIn(form))) {
    forget(what);
    return;
  }
  const offer = document.createElement("div");
  offer.className = "notice notice-information remark-kept";
  offer.setAttribute("role", "status");
  const sentence = document.createElement("p");
  sentence.textContent = box.dataset["found"] ?? "";
  const button = (label: string | undefined, act: () => void) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button button-secondary";
    made.textContent = label ?? "";
    made.addEventListener("click", () => {
      offer.remove();
      act();
    });
    return made;
  };
  const restore = button(box.dataset["restore"], () => {
    typeInto(form, found.typed);
    // Made from an older version, it must not pass for the newest: the server will show both.
    const version = form.querySelector<HTMLInputElement>("input[name=version]");
    if (version && found.version !== "") version.value = found.version;
    restored();
    form.querySelector<HTMLTextAreaElement>("textarea[name=text]")?.focus();
  });
  const drop = button(box.dataset["drop"], () => forget(what));
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(restore, drop);
  offer.append(sentence, actions);
  box.prepend(offer);
}
