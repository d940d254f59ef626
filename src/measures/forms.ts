import {
  choice,
  fiscalYear,
  id,
  line,
  optionalFiscalYear,
  optionalLine,
  optionalUrl,
  someOf,
} from "../lib/fields";
import { type Fault, type Typed, check, fault, faultsIn } from "../lib/form";
import { type Measure, type Ministry, successionKinds } from "./model";

export const sourceFields = { source: optionalLine({ max: 300 }), sourceUrl: optionalUrl };

const measureFields = (ministries: readonly Ministry[]) => ({
  code: line({ max: 20 }),
  projectNumber: optionalLine({ max: 40 }),
  title: line({ max: 200 }),
  titleEn: optionalLine({ max: 300 }),
  pillarId: id,
  leadId: id,
  partners: someOf(ministries.map((ministry) => ministry.id)),
  division: optionalLine({ max: 200 }),
  contact: optionalLine({ max: 300 }),
  startedYear: optionalFiscalYear,
  endsYear: optionalFiscalYear,
  ...sourceFields,
});

const codePattern = /^[A-Z]{2,6}-[0-9]{2,4}$/;

/** A measure's code as it stands in addresses: 半角 capitals. */
export const codeIn = (typed: string) =>
  typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[‐-―−ー]/g, "-");

/** What holds of a measure's code: whether another measure has it, and which it must be once it was approved. */
export interface CodeContext {
  readonly isTaken: boolean;
  readonly approved: string | null;
}

const codeFault = (code: string, { isTaken, approved }: CodeContext): Fault | null => {
  if (approved !== null && code !== approved) return fault("codeStays", { code: approved });
  if (!codePattern.test(code)) return fault("notACode");
  return isTaken ? fault("codeTaken", { code }) : null;
};

interface Whole {
  readonly startedYear: number | null;
  readonly endsYear: number | null;
  readonly leadId: string;
  readonly partners: readonly string[];
}

/** What is wrong only when two fields are seen together. */
const wholeFaults = ({ startedYear, endsYear, leadId, partners }: Whole) => ({
  endsYear:
    startedYear !== null && endsYear !== null && endsYear < startedYear
      ? fault("endsBeforeStart")
      : null,
  partners: partners.includes(leadId) ? fault("partnerIsLead") : null,
});

/** Checks a measure's form. */
export function checkMeasure(typed: Typed, ministries: readonly Ministry[], at: CodeContext) {
  const code = codeIn(typed["code"] ?? "");
  const projectNumber = (typed["projectNumber"] ?? "").normalize("NFKC");
  const checked = check(measureFields(ministries), { ...typed, code, projectNumber });
  const own = code === "" ? null : codeFault(code, at);
  const faults = faultsIn({ code: own, ...(checked.ok && wholeFaults(checked.values)) });
  if (checked.ok && faults === null) return { ok: true, values: checked.values } as const;
  return { ok: false, faults: { ...(!checked.ok && checked.faults), ...faults } } as const;
}

export type MeasureValues = Extract<ReturnType<typeof checkMeasure>, { ok: true }>["values"];

/** A stored measure as its form would have it typed. */
export const measureTyped = (
  measure: Measure,
  partners: readonly Pick<Ministry, "id">[],
): Typed => ({
  ...Object.fromEntries(
    Object.entries(measure).map(([name, value]) => [name, value === null ? "" : String(value)]),
  ),
  partners: partners.map((partner) => partner.id).join(","),
});

/** A step in the line of a measure: the measure with which it goes on. */
export const lineForm = {
  code: line({ max: 20 }),
  kind: choice(successionKinds),
  year: fiscalYear,
};

/** The code after the highest that was given with a prefix, such as MIC-05 after MIC-04. */
export const nextCode = (prefix: string, highest: string | null): string =>
  `${prefix}-${String(Number(highest?.slice(prefix.length + 1) ?? 0) + 1).padStart(2, "0")}`;
