import { type Sql, add } from "../../db/sql";
import { fiscalYear } from "../../lib/calendar/wareki";
import { type Instant, dayOf } from "../../lib/clock";
import type { MeasureRows } from "../../measures/model/assemble";
import { approvalRows, importer } from "./approvals";
import { followUpRows } from "./follow-up";
import { mhlwMeasures } from "./mhlw";
import { micMeasures } from "./mic";
import { micNationalMeasures } from "./mic-national";
import { otherMeasures } from "./others";
import { rowsOf } from "./rows";

const flag = (value: boolean) => (value ? 1 : 0);

const stored = (rows: MeasureRows, now: Instant): Sql[] => {
  const { measure } = rows;
  return [
    add("measure", { ...measure, createdAt: now }),
    ...rows.partners.map(({ id }) =>
      add("measure_partner", { measureId: measure.id, organizationId: id }),
    ),
    ...rows.sheets.map((sheet) =>
      add("measure_sheet", { ...sheet, methods: JSON.stringify(sheet.methods) }),
    ),
    ...rows.budgets.map((budget) => add("budget", { ...budget })),
    ...rows.budgetLines.map((line) =>
      add("budget_line", { ...line, isInclusive: flag(line.isInclusive) }),
    ),
    ...rows.indicators.map((indicator) => add("indicator", { ...indicator })),
    ...rows.definitions.map((definition) => add("indicator_definition", { ...definition })),
    ...rows.values.map((value) =>
      add("indicator_value", {
        ...value,
        isApproximate: flag(value.isApproximate),
        isWithdrawn: flag(value.isWithdrawn),
        recordedAt: now,
      }),
    ),
    ...rows.milestones.map((milestone) =>
      add("milestone", { ...milestone, isDropped: flag(milestone.isDropped) }),
    ),
  ];
};

/** The measures of all ministries, as approved; facts with their 出典, reports made up and marked. */
export function measureRows(now: Instant): readonly Sql[] {
  const present = fiscalYear(dayOf(now));
  const samples = [
    ...micMeasures(present),
    ...micNationalMeasures(present),
    ...mhlwMeasures(present),
    ...otherMeasures(present),
  ];
  return [
    add("account", {
      id: importer,
      name: "過年度資料の取込み（サンプル）",
      email: "import@renkei.example",
      emailKey: "import@renkei.example",
      isDemo: 1,
      createdAt: now,
    }),
    ...followUpRows(present),
    ...samples.flatMap((sample) => {
      const rows = rowsOf(sample);
      return [...stored(rows, now), ...approvalRows(sample, rows, now)];
    }),
  ];
}
