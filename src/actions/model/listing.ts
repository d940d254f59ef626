import type { Day } from "../../lib/clock";
import type { ActionLine } from "./shapes";
import type { Stage } from "./stage";

/** Which actions the list shows. `open` are all that are neither confirmed nor withdrawn. */
export const shownStates = [
  "open",
  "received",
  "in_progress",
  "reported",
  "confirmed",
  "withdrawn",
] as const satisfies readonly (Stage | "open")[];
export const arrangements = ["due", "ministry", "matrix"] as const;

export interface ActionFilters {
  readonly ministry: string | null;
  readonly state: (typeof shownStates)[number];
  readonly overdue: boolean;
  readonly view: (typeof arrangements)[number];
}

/** So many actions stand on a page. */
export const listLength = 50;

/** Actions without a due day come last. */
export const undated: Day = "9999-12-31";

/** Where a page of the list begins: after this due day and number. */
export interface Cursor {
  readonly due: Day;
  readonly number: number;
}

type Asked = (name: string) => string | undefined;

/** The filters in a query string; what is not understood filters nothing. */
export function filtersIn(asked: Asked): ActionFilters {
  const ministry = asked("ministry") ?? "";
  return {
    ministry: /^[a-z0-9-]{1,64}$/.test(ministry) ? ministry : null,
    state: shownStates.find((state) => state === asked("state")) ?? "open",
    overdue: asked("overdue") === "yes",
    view: arrangements.find((view) => view === asked("view")) ?? "due",
  };
}

/** The cursor in a query string, `<day>~<number>`. */
export function cursorIn(asked: Asked): Cursor | null {
  const [, due, number] = /^(\d{4}-\d{2}-\d{2})~(\d{1,6})$/.exec(asked("after") ?? "") ?? [];
  return due === undefined ? null : { due, number: Number(number) };
}

/** The query string of the filters, with a change, and without the defaults; empty where all are. */
export function queryOf(
  filters: ActionFilters,
  change: Partial<ActionFilters> = {},
  last?: ActionLine,
): string {
  const { ministry, state, overdue, view } = { ...filters, ...change };
  const asked: [name: string, value: string | null][] = [
    ["view", view === "due" ? null : view],
    ["ministry", ministry],
    ["state", state === "open" ? null : state],
    ["overdue", overdue ? "yes" : null],
    ["after", last ? `${last.due ?? undated}~${last.number}` : null],
  ];
  const given = asked.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  const query = new URLSearchParams(given).toString();
  return query === "" ? "" : `?${query}`;
}

/** Whether anything narrows the list beyond the actions that are open. */
export const isNarrowed = ({ ministry, state, overdue }: ActionFilters): boolean =>
  ministry !== null || state !== "open" || overdue;
