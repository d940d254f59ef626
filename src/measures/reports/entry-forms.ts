import { optionalDay, quantity } from "../../lib/fields";
import { type FormState, type Typed, check } from "../../lib/form";
import { type Indicator, definitionIn } from "../model/indicator";
import type { Entry } from "./entries";
import type { ReportDesk } from "./queries";

export const valueName = ({ id }: Pick<Indicator, "id">): string => `value-${id}`;
export const asOfName = ({ id }: Pick<Indicator, "id">): string => `as-of-${id}`;

interface Figure {
  readonly entry: Entry | null;
  readonly faults: FormState["faults"];
}

const fieldsOf = (unit: string | undefined) => ({
  quantity: quantity(unit ?? null),
  asOf: optionalDay,
});

/** The figure typed for an indicator beside a report; null where neither it nor its day was. */
export function checkEntry(
  { definitions }: Pick<ReportDesk, "definitions">,
  indicator: Indicator,
  typed: Typed,
): Figure {
  const [value, asOf] = [valueName(indicator), asOfName(indicator)];
  const given = { quantity: typed[value] ?? "", asOf: typed[asOf] ?? "" };
  if (`${given.quantity}${given.asOf}`.trim() === "") return { entry: null, faults: {} };
  const definition = definitionIn(definitions, indicator.id, Number(typed["year"]));
  const checked = check(fieldsOf(definition?.unit), given);
  if (checked.ok) return { entry: { indicatorId: indicator.id, ...checked.values }, faults: {} };
  const { quantity: ofValue = [], asOf: ofDay = [] } = checked.faults;
  return { entry: null, faults: { [value]: ofValue, [asOf]: ofDay } };
}
