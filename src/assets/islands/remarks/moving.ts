import { freshKey } from "../saves";
import { focusRow } from "./rows";
import { type Direction, editLink } from "./tools";

/** The version after a move; null where it was refused. */
async function versionAfter(row: HTMLElement, to: Direction): Promise<string | null> {
  const address = `${editLink(row)?.href ?? ""}/move`;
  const body = new URLSearchParams({ [to]: row.dataset["version"] ?? "", key: freshKey() });
  const headers = { "x-in-place": "yes" };
  const response = await fetch(address, { method: "POST", body, headers });
  const answer: unknown = response.ok ? await response.json() : null;
  const isAnswer = typeof answer === "object" && answer !== null && "version" in answer;
  return isAnswer ? String(answer.version) : null;
}

/** What in a row says its version: the row, and a form that is open in it. */
function renew(row: HTMLElement, version: string): void {
  row.dataset["version"] = version;
  for (const input of row.querySelectorAll<HTMLInputElement>("input[name=version]"))
    input.value = version;
}

/** Moves rows by one step each, one after another, as every move carries the version that the one before returned. */
export function mover(draft: HTMLElement, say: (text: string | undefined) => void) {
  let chain: Promise<void> = Promise.resolve();

  const move = async (row: HTMLElement, to: Direction) => {
    const fellow = to === "up" ? row.previousElementSibling : row.nextElementSibling;
    const version = await versionAfter(row, to);
    if (version === null) {
      say(draft.dataset["notMoved"]);
      return;
    }
    renew(row, version);
    if (!fellow) {
      // Into another item: the page shows it there.
      window.location.hash = row.id;
      window.location.reload();
      return;
    }
    if (to === "up") fellow.before(row);
    else fellow.after(row);
    focusRow(draft, row);
    say(draft.dataset["moved"]);
  };

  return (row: HTMLElement, to: Direction): void => {
    chain = chain.then(async () => move(row, to)).catch(() => say(draft.dataset["notMoved"]));
  };
}
