import { choice, optionalId, optionalLine, optionalTime } from "../lib/fields";
import { type Fault, type FormState, type Typed, check, fault } from "../lib/form";
import { type Attendance, type Coming, type Presence, statuses } from "./model";

const longest = { max: 100 };
const proxy = { proxyTitle: optionalLine(longest), proxyName: optionalLine(longest) };

const replyForm = { reply: choice(statuses), ...proxy };

/** Nothing recorded is a choice too: it takes a mistaken record back. */
export const presenceChoices = [...statuses, "unrecorded"] as const;

const presenceForm = {
  actual: choice(presenceChoices),
  ...proxy,
  proxyPersonId: optionalId,
  arrived: optionalTime,
  departed: optionalTime,
};

type Read<T> =
  | { readonly ok: true; readonly values: T }
  | { readonly ok: false; readonly faults: FormState["faults"] };

const unless = <T>(faults: FormState["faults"], values: T): Read<T> =>
  Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, values };

interface Said {
  readonly proxyTitle: string | null;
  readonly proxyName: string | null;
}

const missing = (name: string, value: string | null): [string, Fault[]][] =>
  value === null ? [[name, [fault("required")]]] : [];

/** A proxy is told by 官職 and 氏名. */
const proxyFaults = (status: string, said: Said): FormState["faults"] =>
  status === "proxy"
    ? Object.fromEntries([
        ...missing("proxyTitle", said.proxyTitle),
        ...missing("proxyName", said.proxyName),
      ])
    : {};

const timeFaults = (arrived: string | null, departed: string | null): FormState["faults"] =>
  arrived !== null && departed !== null && departed < arrived
    ? { departed: [fault("departedBeforeArriving")] }
    : {};

const proxyIn = ({ proxyTitle, proxyName }: Said) => ({
  proxyTitle: proxyTitle ?? "",
  proxyName: proxyName ?? "",
});

/** Reads a seat's answer. A proxy without 官職 or 氏名 is a fault of that field. */
export function readReply(typed: Typed): Read<Coming> {
  const checked = check(replyForm, typed);
  if (!checked.ok) return checked;
  const { reply: status } = checked.values;
  return unless(proxyFaults(status, checked.values), { status, ...proxyIn(checked.values) });
}

/** The name of an item's tick: the seat was away for it. */
export const awayName = (itemId: string): string => `away-${itemId}`;

const ticked = "yes";

const personFaults = (personId: string | null, personIds: readonly string[]): FormState["faults"] =>
  personId === null || personIds.includes(personId) ? {} : { proxyPersonId: [fault("notAChoice")] };

/** Reads what came to pass at a seat, with the items ticked of those on the agenda. */
export function readPresence(
  typed: Typed,
  itemIds: readonly string[],
  personIds: readonly string[],
): Read<Presence> {
  const checked = check(presenceForm, typed);
  if (!checked.ok) return checked;
  const { actual, arrived, departed, proxyPersonId } = checked.values;
  const away = itemIds.filter((id) => typed[awayName(id)] === ticked);
  return unless(
    {
      ...proxyFaults(actual, checked.values),
      ...timeFaults(arrived, departed),
      ...personFaults(proxyPersonId, personIds),
    },
    {
      actual: actual === "unrecorded" ? null : actual,
      ...proxyIn(checked.values),
      proxyPersonId,
      arrived,
      departed,
      away,
    },
  );
}

const noProxy: Typed = { proxyTitle: "", proxyName: "" };
const proxyTyped = ({ proxyTitle, proxyName }: Attendance): Typed => ({ proxyTitle, proxyName });

/** A stored answer as its form shows it. */
export const typedReply = (row: Attendance | null): Typed => ({
  reply: row?.reply ?? "",
  ...(row ? proxyTyped(row) : noProxy),
});

const wasThere = (row: Attendance): Typed => ({
  ...proxyTyped(row),
  proxyPersonId: row.proxyPersonId ?? "",
  arrived: row.arrived ?? "",
  departed: row.departed ?? "",
});
const nothingYet: Typed = { ...noProxy, proxyPersonId: "", arrived: "", departed: "" };

/** What is stored of a presence as its form shows it; `actual` is what to show where nothing is recorded. */
export const typedPresence = (
  row: Attendance | null,
  away: readonly string[],
  itemIds: readonly string[],
  actual: string,
): Typed => ({
  actual: row?.actual ?? actual,
  ...(row ? wasThere(row) : nothingYet),
  ...Object.fromEntries(itemIds.map((id) => [awayName(id), away.includes(id) ? ticked : ""])),
});
