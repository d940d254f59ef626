import { freshKey } from "../saves";
import { focusRow } from "./rows";

export type Direction = "up" | "down";

/** The version after a move; null where it was refused. */
async function versionAfter(button: HTMLButtonElement): Promise<string | null> {
  const body = new URLSearchParams({ [button.name]: button.value, key: freshKey() });
  const headers = { "x-in-place": "yes" };
  const response = await fetch(button.formAction, { method: "POST", body, headers });
  const answer: unknown = response.ok ? await response.json() : null;
  const isAnswer = typeof answer === "object" && answer !== null && "version" in answer;
  return isAnswer ? String(answer.version) : null;
}

/** What in a row sends its version: the buttons, and a form that is open in it. */
function renew(row: HTMLElement, version: string): void {
  for (const button of row.querySelectorAll<HTMLButtonElement>("button[form=moves]"))
    button.value = version;
  for (const input of row.querySelectorAll<HTMLInputElement>("input[name=version]"))
    input.value = version;
}

/** Moves rows by one step each, one after another, as every move carries the version that the one before returned. */
export function mover(draft: HTMLElement, say: (text: string | undefined) => void) {
  let chain: Promise<void> = Promise.resolve();

  const move = async (row: HTMLElement, to: Direction) => {
    const button = row.querySelector<HTMLButtonElement>(`button[name=${to}]`);
    const fellow = to === "up" ? row.previousElementSibling : row.nextElementSibling;
    // Out of its item a remark goes with the page, which then shows it there.
    if (!button || !fellow) {
      button?.form?.requestSubmit(button);
      return;
    }
    const version = await versionAfter(button);
    if (version === null) {
      say(draft.dataset["notMoved"]);
      return;
    }
    renew(row, version);
    if (to === "up") fellow.before(row);
    else fellow.after(row);
    focusRow(draft, row);
    say(draft.dataset["moved"]);
  };

  return (row: HTMLElement, to: Direction): void => {
    chain = chain.then(async () => move(row, to)).catch(() => say(draft.dataset["notMoved"]));
  };
}
