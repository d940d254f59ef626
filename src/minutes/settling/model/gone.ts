import type { Redaction } from "../../model";

/** The texts of a remark by the fields of a form; null where there is none. */
type Fields = Readonly<Record<string, string | null>>;

type Hidden = Pick<Redaction, "part" | "hiddenFrom">;

/** A redaction of the whole remark covers its parts for the same readers; what is hidden from the government is from all. */
const uncovered = (redactions: readonly Hidden[]): Hidden[] => {
  const whole = redactions.filter(({ part }) => part === "");
  return redactions.filter(
    ({ part, hiddenFrom }) =>
      part !== "" &&
      !whole.some((one) => one.hiddenFrom === "government" || one.hiddenFrom === hiddenFrom),
  );
};

/**
 * A part that is withheld and that a text would lose, with the field of that text: what it was to hide could then be read there
 * in other words. null where nothing is lost.
 */
export function goneFrom(
  redactions: readonly Hidden[],
  before: Fields,
  after: Fields,
): { readonly field: string; readonly part: string } | null {
  for (const { part } of uncovered(redactions))
    for (const [field, text] of Object.entries(after))
      if (text && before[field]?.includes(part) && !text.includes(part)) return { field, part };
  return null;
}
