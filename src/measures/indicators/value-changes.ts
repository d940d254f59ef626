import { add } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import type { Change } from "../../record/change";
import type { Measure } from "../model";
import type { IndicatorValue } from "../model/indicator";

const eventOf = ({ revision, isWithdrawn }: IndicatorValue) => {
  if (isWithdrawn) return "measure.valueWithdrawn";
  return revision === 1 ? "measure.valueAdded" : "measure.valueCorrected";
};

/** Records a value under its revision; what was recorded before stays. The table refuses a second one of a revision. */
export const recordValue = (
  measure: Pick<Measure, "id" | "code">,
  value: IndicatorValue,
  recordedAt: Instant,
): Change => ({
  event: {
    name: eventOf(value),
    subjectId: measure.id,
    detail: { code: measure.code, year: String(value.year) },
  },
  statements: [
    add("indicator_value", {
      ...value,
      isApproximate: Number(value.isApproximate),
      isWithdrawn: Number(value.isWithdrawn),
      recordedAt,
    }),
  ],
});
