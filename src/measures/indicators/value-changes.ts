import { add } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import type { Change } from "../../record/change";
import type { Measure } from "../model";
import type { IndicatorValue } from "../model/indicator";

/** Records a value under its revision; what was recorded before stays. The table refuses a second one of a revision. */
export const recordValue = (
  measure: Pick<Measure, "id" | "code">,
  value: IndicatorValue,
  recordedAt: Instant,
): Change => ({
  event: {
    name: value.revision === 1 ? "measure.valueAdded" : "measure.valueCorrected",
    subjectId: measure.id,
    detail: { code: measure.code, year: String(value.year) },
  },
  statements: [
    add("indicator_value", {
      ...value,
      isApproximate: value.isApproximate ? 1 : 0,
      recordedAt,
    }),
  ],
});
