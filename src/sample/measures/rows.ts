import type { MeasureRows } from "../../measures/model/assemble";
import { budgetKinds } from "../../measures/model/budget";
import { ministries } from "../organizations";
import { pillars } from "./follow-up";
import type { Quarter, SampleMeasure, SampleSheet } from "./shape";

const thousand = 1_000;
const quarter = ([year, number]: Quarter) => year * 4 + number - 1;

const budgetsOf = ({ id, budgets = [] }: SampleMeasure) =>
  budgets.map(({ year, account, note = "", source, million, isInclusive = false }) => ({
    budget: {
      id: `${id}-budget-${year}`,
      measureId: id,
      year,
      account,
      note,
      ...source,
      version: 1,
    },
    lines: budgetKinds.flatMap((kind) => {
      const given = million[kind];
      if (given === undefined) return [];
      return [
        {
          budgetId: `${id}-budget-${year}`,
          kind,
          amount: given === "none" ? null : given * thousand,
          isInclusive: isInclusive && given !== "none",
        },
      ];
    }),
  }));

const indicatorsOf = ({ id, indicators = [] }: SampleMeasure) =>
  indicators.map(({ kind, direction, definitions }, i) => ({
    indicator: {
      id: `${id}-kpi-${i + 1}`,
      measureId: id,
      rank: (i + 1) * 10,
      kind,
      direction,
      version: 1,
    },
    definitions: definitions.map((one, n) => ({
      definition: {
        id: `${id}-kpi-${i + 1}-${n + 1}`,
        indicatorId: `${id}-kpi-${i + 1}`,
        number: n + 1,
        name: one.name,
        nameEn: one.en,
        formula: one.formula ?? "",
        unit: one.unit,
        baseline: one.baseline?.[0] ?? null,
        baselineYear: one.baseline?.[1] ?? null,
        fromYear: one.from,
        reason: one.reason ?? "",
        ...one.source,
        version: 1,
      },
      values: one.values.map((value, v) => ({
        id: `${id}-kpi-${i + 1}-${n + 1}-${v + 1}`,
        definitionId: `${id}-kpi-${i + 1}-${n + 1}`,
        kind: value.kind,
        year: value.year,
        period: value.period ?? "",
        value: value.value,
        isApproximate: value.isApproximate ?? false,
        asOf: value.asOf ?? null,
        publishedOn: value.publishedOn ?? null,
        note: value.note ?? "",
        ...value.source,
        revision: value.revision ?? 1,
        isWithdrawn: false,
      })),
    })),
  }));

const empty = {
  purpose: "",
  summary: "",
  legalBasis: "",
  relatedPlans: "",
  plan: "",
  issues: "",
  nextSteps: "",
  links: "",
  evidence: "",
};

const sheetOf = (measureId: string, { source, methods = [], ...sheet }: SampleSheet) => ({
  id: `${measureId}-sheet-${sheet.year}`,
  measureId,
  ...empty,
  ...sheet,
  methods: [...methods],
  ...source,
  version: 1,
});

/** The measure's rows as the queries would read them. */
export function rowsOf(sample: SampleMeasure): MeasureRows {
  const { id, code, title, en, pillar, lead, partners = [], source } = sample;
  const indicators = indicatorsOf(sample);
  const definitions = indicators.flatMap((one) => one.definitions);
  const budgets = budgetsOf(sample);
  return {
    measure: {
      id,
      code,
      projectNumber: sample.projectNumber ?? "",
      title,
      titleEn: en,
      pillarId: pillar,
      leadId: lead,
      division: sample.division ?? "",
      contact: "",
      startedYear: sample.started ?? null,
      endsYear: sample.ends ?? null,
      ...source,
      version: 1,
    },
    ministries,
    partners: ministries.filter((ministry) => partners.includes(ministry.id)),
    pillars: pillars.map(([pillarId, name, nameEn], i) => ({
      id: pillarId,
      name,
      nameEn,
      rank: i,
      version: 1,
    })),
    relatives: [],
    sheets: sample.sheets.map((sheet) => sheetOf(id, sheet)),
    budgets: budgets.map(({ budget }) => budget),
    budgetLines: budgets.flatMap(({ lines }) => lines),
    indicators: indicators.map(({ indicator }) => indicator),
    definitions: definitions.map(({ definition }) => definition),
    values: definitions.flatMap(({ values }) => values),
    milestones: (sample.milestones ?? []).map((one, i) => ({
      id: `${id}-milestone-${i + 1}`,
      measureId: id,
      title: one.title,
      fromQuarter: quarter(one.from),
      toQuarter: quarter(one.to),
      doneOn: one.doneOn ?? null,
      isDropped: false,
      note: "",
      version: 1,
    })),
  };
}
