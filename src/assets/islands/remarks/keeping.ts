/** What was typed in a form, by the names of its fields; the ticks that are not set as empty text. */
export type Typed = Readonly<Record<string, string>>;

interface Kept {
  readonly version: string;
  readonly typed: Typed;
}

const unkept = new Set(["key", "version"]);

/** The fields of a form as they stand. */
export function typedIn(form: HTMLFormElement): Typed {
  const typed: Record<string, string> = {};
  for (const field of form.elements)
    if (isField(field) && field.name !== "" && !unkept.has(field.name)) {
      const value = isUnset(field) ? "" : field.value;
      if (value !== "" || !(field.name in typed)) typed[field.name] = value;
    }
  return typed;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement;

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");

const isUnset = (field: Field): boolean => isTick(field) && !field.checked;

/** Puts what was typed back into the fields. */
export function typeInto(form: HTMLFormElement, typed: Typed): void {
  for (const field of form.elements) {
    if (!isField(field)) continue;
    const value = typed[field.name];
    if (value === undefined) continue;
    if (isTick(field)) field.checked = field.value === value;
    else field.value = value;
  }
}

export const isSame = (one: Typed, other: Typed): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const nameOf = (what: string) => `renkei remark ${what}`;

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && "version" in value && "typed" in value;

/** What this browser keeps of a remark; null where it keeps nothing, or may not. */
export function kept(what: string): Kept | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(nameOf(what)) ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps what is being typed in this browser, with the version that it was made from. Signing out erases it. */
export function keep(what: string, version: string, typed: Typed): void {
  try {
    localStorage.setItem(nameOf(what), JSON.stringify({ version, typed }));
  } catch {
    // The browser has no room, or keeps nothing: the guard of unsaved work remains.
  }
}

export function forget(what: string): void {
  try {
    localStorage.removeItem(nameOf(what));
  } catch {
    // As above.
  }
}
