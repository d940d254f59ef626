import { type FormState, blank, fault, faulty } from "./form";

const sha512In = (typed: string): string | null => {
  const plain = typed.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
  return /^[0-9a-f]{128}$/.test(plain) ? plain : null;
};

/** What was asked of a file: its SHA-512 as it is kept, null where none can be read, and the form that asked. */
export interface Sha512Asked {
  readonly sha512: string | null;
  readonly form: FormState;
  readonly isWrong: boolean;
}

/** Reads a SHA-512 as it was typed or pasted; undefined where nothing was asked. */
export function sha512Asked(query: string | undefined): Sha512Asked {
  const typed = { sha512: (query ?? "").trim().slice(0, 300) };
  const sha512 = sha512In(typed.sha512);
  if (query === undefined || sha512 !== null) return { sha512, form: blank(typed), isWrong: false };
  const wrong = fault(typed.sha512 === "" ? "required" : "notASha512");
  return { sha512, form: faulty(typed, { sha512: [wrong] }), isWrong: true };
}
