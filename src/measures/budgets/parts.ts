import type { FormState, Typed } from "../../lib/form";
import { budgetKinds } from "../model/budget";

/** The fields of one account; in the form each name has the account's key behind it. */
const names = [
  "account",
  ...budgetKinds,
  "inclusive",
  "sure",
  "note",
  "source",
  "sourceUrl",
  "remove",
  "version",
] as const;
type Name = (typeof names)[number];

/** The key of an account that is yet to be added; stored ones go by their ids. */
export const newKey = "new";

export const nameIn = (key: string, name: Name): string => `${name}-${key}`;

/** The keys of the accounts that a form sent. */
export const keysIn = (typed: Typed): string[] =>
  Object.keys(typed).flatMap((name) => /^account-([0-9a-z-]{1,64})$/.exec(name)?.[1] ?? []);

/** What was typed of one account. */
export const partOf = (typed: Typed, key: string): Typed =>
  Object.fromEntries(names.map((name) => [name, typed[nameIn(key, name)] ?? ""]));

const under = <T>(key: string, part: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(part).map(([name, value]) => [`${name}-${key}`, value]));

/** What is typed of an account, as its fields in the form. */
export const typedUnder: (key: string, part: Typed) => Typed = under;

/** What is wrong with the fields of an account, as the form shows it. */
export const faultsUnder: (key: string, part: FormState["faults"]) => FormState["faults"] = under;
