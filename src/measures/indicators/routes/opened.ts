import type { Context } from "hono";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { authorizeUnseen } from "../../../policy";
import { load } from "../../../web/load";
import { definitionsOf, indicatorsOf, measureById, valuesOf } from "../../queries";

/** A measure with its indicators, for its own ministry. */
export async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, measure, ...rest } = await load(c, () => ({
    measure: measureById(id),
    indicators: indicatorsOf(id),
    definitions: definitionsOf(id),
    values: valuesOf(id),
  }));
  const seen = found(measure);
  authorizeUnseen(viewer, "measure.edit", { ministryId: seen.leadId });
  return { page, measure: seen, ...rest };
}

/** One of them, with its definitions, oldest first, and all its values. */
export async function openedOne(c: Context<App>) {
  const { definitions, values, ...rest } = await opened(c);
  const indicator = found(rest.indicators.find(({ id }) => id === c.req.param("indicatorId")));
  const own = definitions.filter(({ indicatorId }) => indicatorId === indicator.id);
  return {
    ...rest,
    indicator,
    newest: found(own.at(-1)),
    allDefinitions: definitions,
    series: {
      indicatorId: indicator.id,
      definitions: own,
      values: values.filter(({ definitionId }) => own.some(({ id }) => id === definitionId)),
    },
  };
}
