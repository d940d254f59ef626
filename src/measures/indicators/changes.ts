import { type Sql, add, revise, sql } from "../../db/sql";
import type { Change, Event } from "../../record/change";
import type { Measure } from "../model";
import type { Definition, Direction, Indicator, IndicatorKind } from "../model/indicator";
import type { DefinitionValues } from "./forms";

type Owner = Pick<Measure, "id" | "code">;

interface IndicatorValues {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
}

const told = (name: Event["name"], { id, code }: Owner, year: number): Event => ({
  name,
  subjectId: id,
  detail: { code, year: String(year) },
});

/** Adds an indicator with its first definition. */
export const addIndicator = (
  ids: { readonly indicator: string; readonly definition: string },
  measure: Owner,
  { rank, kind, direction }: IndicatorValues & { readonly rank: number },
  definition: DefinitionValues,
): Change => ({
  event: told("measure.indicatorAdded", measure, definition.fromYear),
  statements: [
    add("indicator", { id: ids.indicator, measureId: measure.id, rank, kind, direction }),
    add("indicator_definition", {
      id: ids.definition,
      indicatorId: ids.indicator,
      number: 1,
      ...definition,
    }),
  ],
});

interface Seen {
  readonly indicator: Pick<Indicator, "id" | "version" | "rank">;
  readonly definition: Definition;
}

/** Fails the batch as stale when the indicator was defined anew meanwhile (the measure's trigger refuses a write without a new version). */
const stillNewest = (measureId: string, { indicatorId, number }: Definition): Sql =>
  sql`UPDATE measure SET version = version WHERE id = ${measureId}
    AND EXISTS (SELECT 1 FROM indicator_definition WHERE indicator_id = ${indicatorId} AND number > ${number})`;

/** Fails the batch as stale when the definition was corrected meanwhile, its first year perhaps. */
const stillAsSeen = (measureId: string, { id, version }: Definition): Sql =>
  sql`UPDATE measure SET version = version WHERE id = ${measureId}
    AND NOT EXISTS (SELECT 1 FROM indicator_definition WHERE id = ${id} AND version = ${version})`;

/** Fails the batch as stale when a value was recorded meanwhile by a definition of which the unit or the first year changes. */
const stillEmpty = (measureId: string, { definition }: Seen, values: DefinitionValues): Sql[] =>
  definition.unit === values.unit && definition.fromYear === values.fromYear
    ? []
    : [
        sql`UPDATE measure SET version = version WHERE id = ${measureId}
          AND EXISTS (SELECT 1 FROM indicator_value WHERE definition_id = ${definition.id})`,
      ];

/** Where the indicators of a measure come to stand. */
export type Moves = readonly { readonly indicator: Indicator; readonly rank: number }[];

const moved = (moves: Moves, except: string): Sql[] =>
  moves
    .filter(({ indicator }) => indicator.id !== except)
    .map(({ indicator, rank }) => revise("indicator", indicator, { rank }));

/** Changes an indicator, corrects the wording of its newest definition, and puts it in its place. */
export function changeIndicator(
  measure: Owner,
  seen: Seen,
  { kind, direction }: IndicatorValues,
  values: DefinitionValues,
  moves: Moves,
): Change {
  const { indicator, definition } = seen;
  const rank = moves.find((one) => one.indicator.id === indicator.id)?.rank ?? indicator.rank;
  return {
    event: told("measure.indicatorChanged", measure, values.fromYear),
    statements: [
      stillNewest(measure.id, definition),
      ...stillEmpty(measure.id, seen, values),
      revise("indicator", indicator, { kind, direction, rank }),
      revise("indicator_definition", definition, { ...values, reason: definition.reason }),
      ...moved(moves, indicator.id),
    ],
  };
}

/** Defines an indicator anew: its series breaks where the definition begins. The table refuses a second one of a number. */
export const addDefinition = (
  id: string,
  measure: Owner,
  last: Definition,
  values: DefinitionValues,
): Change => ({
  event: told("measure.definitionAdded", measure, values.fromYear),
  statements: [
    stillAsSeen(measure.id, last),
    add("indicator_definition", {
      id,
      indicatorId: last.indicatorId,
      number: last.number + 1,
      ...values,
    }),
  ],
});
