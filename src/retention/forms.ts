import { choice, day, fiscalYear, line, wholeNumber } from "../lib/fields";
import { type FormState, type Typed, check, fault, faultsIn } from "../lib/form";
import { shownDay } from "../lib/calendar/wareki";
import { fiscalYearName } from "../lib/calendar/fiscal-year";
import type { Lang } from "../lib/lang";
import { type RecordsFile, dispositions } from "./model";
import { isSame, withEnd } from "./model/files";

const fileForm = {
  majorClass: line({ max: 100 }),
  middleClass: line({ max: 100 }),
  fileName: line({ max: 300 }),
  createdYear: fiscalYear,
  years: wholeNumber({ min: 1, max: 100 }),
  startsOn: day,
  disposition: choice(dispositions),
  keeper: line({ max: 200 }),
  reason: line({ max: 300 }),
};

type Read =
  | { readonly ok: true; readonly file: RecordsFile; readonly reason: string }
  | { readonly ok: false; readonly faults: FormState["faults"] };

/** Reads a file against the one that stands, and the reason on record (null where the rules hold); its 満了日 follows from the 起算日 and the 保存期間. */
export function readFile(typed: Typed, seen: RecordsFile, recorded: string | null): Read {
  const checked = check(fileForm, typed);
  if (!checked.ok) return checked;
  const { reason, ...kept } = checked.values;
  const file = withEnd(kept);
  const faults = faultsIn({
    startsOn:
      file.startsOn < `${file.createdYear}-04-01`
        ? fault("startsBeforeYear", { year: String(file.createdYear) })
        : null,
    reason:
      isSame(file, seen) && (recorded === null || recorded === reason)
        ? fault("retentionSame")
        : null,
  });
  return faults ? { ok: false, faults } : { ok: true, file, reason };
}

/** A file as its form shows it. */
export const typedFile = (file: RecordsFile, reason: string, lang: Lang): Typed => ({
  majorClass: file.majorClass,
  middleClass: file.middleClass,
  fileName: file.fileName,
  createdYear: fiscalYearName(file.createdYear, lang),
  years: String(file.years),
  startsOn: shownDay(file.startsOn, lang),
  disposition: file.disposition,
  keeper: file.keeper,
  reason,
});
