import { choice, optionalChoice, prose } from "../../lib/fields";
import { type Typed, check } from "../../lib/form";
import type { FiscalYear, Scheme } from "../model/rating";

export interface RatingChoices {
  readonly years: readonly FiscalYear[];
  readonly schemes: readonly Scheme[];
  readonly meetings: readonly { readonly id: string }[];
}

/** Checks a rating by the council's scheme of the year typed; every followed year may be rated, closed ones too. */
export function checkRating({ years, schemes, meetings }: RatingChoices, typed: Typed) {
  const schemeId = years.find(({ year }) => String(year) === typed["year"])?.councilSchemeId;
  const grades = schemes.find(({ id }) => id === schemeId)?.grades ?? [];
  return check(
    {
      year: choice(years.map(({ year }) => String(year))),
      rating: choice(grades.map(({ code }) => code)),
      reason: prose({ max: 2000 }),
      meetingId: optionalChoice(meetings.map(({ id }) => id)),
    },
    typed,
  );
}
