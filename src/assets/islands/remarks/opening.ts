import { edit } from "./editor";
import { focusRow } from "./rows";
import { furnish } from "./tools";

/** The form that stands on a page of its own; null where that does not come. */
async function formFrom(address: string): Promise<HTMLElement | null> {
  const response = await fetch(address);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  return response.ok ? page.querySelector<HTMLElement>("[data-remark-editor]") : null;
}

interface Opened {
  readonly box: HTMLElement;
  /** The row that holds it. */
  readonly place: HTMLElement;
  /** Whether the row is there for it alone. */
  readonly isNew: boolean;
}

function shut({ box, place, isNew }: Opened): void {
  box.remove();
  place.classList.remove("remark-open");
  if (isNew) place.remove();
}

/** Opens forms within a draft, one at a time: in the row that is edited, or after the one that a new remark follows. */
export function opener(draft: HTMLElement) {
  let opened: Opened | null = null;
  const close = () => {
    if (opened) shut(opened);
    opened = null;
  };

  const added = (row: HTMLElement) => (saved: HTMLElement) => {
    close();
    row.after(saved);
    furnish(draft, saved);
    focusRow(draft, saved);
  };

  const changed = (row: HTMLElement, box: HTMLElement) => (saved: HTMLElement, goesOn: boolean) => {
    row.replaceChildren(...saved.childNodes, ...(goesOn ? [box] : []));
    row.dataset["version"] = saved.dataset["version"] ?? "";
    furnish(draft, row);
    row.className = goesOn ? `${saved.className} remark-open` : saved.className;
    if (!goesOn) focusRow(draft, row);
  };

  return async (link: HTMLAnchorElement, row: HTMLElement): Promise<void> => {
    close();
    const isNew = link.dataset["adds"] !== undefined;
    const box = await formFrom(link.href).catch(() => null);
    if (!box) {
      window.location.assign(link.href);
      return;
    }
    const place = isNew ? document.createElement("li") : row;
    if (isNew) row.after(place);
    place.classList.add("remark", "remark-open");
    place.append(box);
    opened = { box, place, isNew };
    const left = () => {
      close();
      focusRow(draft, row);
    };
    edit(box, { saved: isNew ? added(row) : changed(row, box), left });
    box.querySelector<HTMLAnchorElement>(".submit a")?.addEventListener("click", (event) => {
      event.preventDefault();
      left();
    });
    box.querySelector<HTMLElement>("textarea[name=text]")?.focus();
  };
}
