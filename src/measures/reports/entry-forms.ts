import { optionalDay, quantity } from "../../lib/fields";
import { type FormState, type Typed, check, fault } from "../../lib/form";
import { type Definition, type Indicator, definitionIn } from "../model/indicator";
import type { Entry } from "./entries";
import type { ReportDesk } from "./queries";

type Named = Pick<Definition, "id">;

/** The fields of an indicator are those of its definition, so that a value is kept by the one under which it was typed. */
export const valueName = ({ id }: Named): string => `value-${id}`;
export const asOfName = ({ id }: Named): string => `as-of-${id}`;

interface Figure {
  readonly entry: Entry | null;
  readonly faults: FormState["faults"];
}

const none: Figure = { entry: null, faults: {} };

const fieldsOf = (unit: string) => ({ quantity: quantity(unit), asOf: optionalDay });

const givenFor = (definition: Named, typed: Typed) => ({
  quantity: typed[valueName(definition)] ?? "",
  asOf: typed[asOfName(definition)] ?? "",
});

const isGiven = (definition: Named, typed: Typed): boolean => {
  const { quantity: value, asOf } = givenFor(definition, typed);
  return `${value}${asOf}`.trim() !== "";
};

type Defined = Pick<ReportDesk, "definitions">;

/** Of an indicator the definition of the year typed, and the other one under which something was typed in its place. */
function typedUnder({ definitions }: Defined, indicator: Indicator, typed: Typed) {
  const definition = definitionIn(definitions, indicator.id, Number(typed["year"]));
  const others = definitions.filter(
    ({ id, indicatorId }) => indicatorId === indicator.id && id !== definition?.id,
  );
  const isHere = definition !== undefined && isGiven(definition, typed);
  return { definition, other: isHere ? undefined : others.find((one) => isGiven(one, typed)) };
}

/** The figure typed for an indicator beside a report; null where neither it nor its day was. */
export function checkEntry(desk: Defined, indicator: Indicator, typed: Typed): Figure {
  const { definition, other } = typedUnder(desk, indicator, typed);
  if (!definition) return none;
  const [value, asOf] = [valueName(definition), asOfName(definition)];
  const { name, unit } = definition;
  if (other)
    return { entry: null, faults: { [value]: [fault("definitionDiffers", { name, unit })] } };
  if (!isGiven(definition, typed)) return none;
  const checked = check(fieldsOf(unit), givenFor(definition, typed));
  if (checked.ok) return { entry: { indicatorId: indicator.id, ...checked.values }, faults: {} };
  const { quantity: ofValue = [], asOf: ofDay = [] } = checked.faults;
  return { entry: null, faults: { [value]: ofValue, [asOf]: ofDay } };
}

/** What was typed, with the figures under the definitions of the year typed, as the form is drawn again. */
export const underYear = (desk: Defined & Pick<ReportDesk, "indicators">, typed: Typed): Typed => ({
  ...typed,
  ...Object.fromEntries(
    desk.indicators.flatMap((indicator) => {
      const { definition, other } = typedUnder(desk, indicator, typed);
      if (!definition || !other) return [];
      const { quantity: value, asOf } = givenFor(other, typed);
      return [
        [valueName(definition), value],
        [asOfName(definition), asOf],
      ];
    }),
  ),
});
