import { choice, line, optionalChoice, optionalProse, optionalWholeNumber } from "../lib/fields";
import { type FormState, type Typed, check } from "../lib/form";
import { type AgendaItem, kinds } from "./model";

/** An item as it is kept. `noteToChair` is only typed by the secretariat. */
export type ItemValues = Pick<
  AgendaItem,
  "kind" | "title" | "presenterSeatId" | "presenterOrganizationId" | "minutes"
> &
  Partial<Pick<AgendaItem, "noteToChair">>;

/** What may be typed about an item; `presenters` are the values the list offers. */
const itemFields = (presenters: readonly string[]) => ({
  kind: choice(kinds),
  title: line({ max: 200 }),
  presenter: optionalChoice(presenters),
  minutes: optionalWholeNumber({ min: 0, max: 600 }),
});
const note = { noteToChair: optionalProse({ max: 2000 }) };

export const returnForm = { reason: line({ max: 500 }) };
export const removeForm = { reason: optionalProse({ max: 300 }) };

/** The value under which the list of presenters offers one: `seat:x` or `organization:x`. */
export const presenterTyped = ({
  presenterSeatId,
  presenterOrganizationId,
}: Pick<AgendaItem, "presenterSeatId" | "presenterOrganizationId">): string => {
  if (presenterSeatId !== null) return `seat:${presenterSeatId}`;
  return presenterOrganizationId === null ? "" : `organization:${presenterOrganizationId}`;
};

const presenterOf = (typed: string | null) => {
  const [, kind, id] = /^(seat|organization):(.+)$/.exec(typed ?? "") ?? [];
  return {
    presenterSeatId: (kind === "seat" && id) || null,
    presenterOrganizationId: (kind === "organization" && id) || null,
  };
};

type Outcome = { ok: true; values: ItemValues } | { ok: false; faults: FormState["faults"] };

/** Checks an item as a ministry proposes it: without a note to the chair. */
export function checkProposal(typed: Typed, presenters: readonly string[]): Outcome {
  const checked = check(itemFields(presenters), typed);
  if (!checked.ok) return checked;
  const { kind, title, presenter, minutes } = checked.values;
  return { ok: true, values: { kind, title, minutes, ...presenterOf(presenter) } };
}

/** Checks an item as the secretariat writes it. */
export function checkItem(typed: Typed, presenters: readonly string[]): Outcome {
  const checked = check({ ...itemFields(presenters), ...note }, typed);
  if (!checked.ok) return checked;
  const { kind, title, presenter, minutes, noteToChair } = checked.values;
  return {
    ok: true,
    values: { kind, title, minutes, ...presenterOf(presenter), noteToChair: noteToChair ?? "" },
  };
}

/** An item as it would be typed. */
export const itemTyped = (item: AgendaItem): Typed => ({
  kind: item.kind,
  title: item.title,
  presenter: presenterTyped(item),
  minutes: item.minutes === null ? "" : String(item.minutes),
  noteToChair: item.noteToChair,
});
