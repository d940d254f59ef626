import type { FormState, Typed } from "../../lib/form";
import { readPresence, typedPresence } from "../forms";
import type { Presence, Status } from "../model";
import type { SeatLine } from "../model/lines";

const fields = ["actual", "proxyTitle", "proxyName", "proxyPersonId"] as const;
type Name = (typeof fields)[number] | "version";

/** The name of a seat's field on the page of all seats. */
export const fieldOf = (name: Name, { seatId }: Pick<SeatLine, "seatId">): string =>
  `${name}-${seatId}`;

const versionOf = ({ answer }: SeatLine): string => String(answer?.version ?? 0);

/** What the fields of some seats hold: what is recorded, or what `otherwise` says where nothing is. */
const typedOf = (lines: readonly SeatLine[], otherwise: (line: SeatLine) => string): Typed =>
  Object.fromEntries(
    lines.flatMap((line) => {
      const stored = typedPresence(line.answer, [], [], otherwise(line));
      return fields.map((name) => [fieldOf(name, line), stored[name] ?? ""] as const);
    }),
  );

const versionsOf = (lines: readonly SeatLine[]): Typed =>
  Object.fromEntries(lines.map((line) => [fieldOf("version", line), versionOf(line)]));

/** All seats as first shown: what is recorded, or else what was replied. */
export const typedPresences = (lines: readonly SeatLine[]): Typed => ({
  ...versionsOf(lines),
  ...typedOf(lines, ({ answer }) => answer?.reply ?? ""),
});

/** The seats that have no mark yet in what was typed. */
export const unmarkedIn = (typed: Typed, lines: readonly SeatLine[]): SeatLine[] =>
  lines.filter((line) => !typed[fieldOf("actual", line)]);

/** What was typed, with a mark for every seat that had none. */
export const markedPresences = (
  typed: Typed,
  lines: readonly SeatLine[],
  status: Status,
): Typed => ({
  ...typed,
  ...Object.fromEntries(
    unmarkedIn(typed, lines).map((line) => [fieldOf("actual", line), status] as const),
  ),
});

/** What was typed against what is recorded now: the seats recorded meanwhile show both, and saving again saves the merge. */
export const contestedPresences = (
  typed: Typed,
  lines: readonly SeatLine[],
  overtaken: readonly SeatLine[],
): FormState => ({
  typed: { ...typed, ...versionsOf(lines) },
  faults: {},
  stored: typedOf(overtaken, () => ""),
});

/** Whether nothing of a seat was touched: what stands may lack what is asked for today, as the name of a proxy long ago. */
const isUntouched = (typed: Typed, line: SeatLine): boolean =>
  Object.entries(typedOf([line], () => "")).every(([name, value]) => (typed[name] ?? "") === value);

/** What is read of a seat beside its own fields. */
interface Around {
  readonly itemIds: readonly string[];
  readonly personIds: readonly string[];
}

/** A seat's own fields; times and items that it was away for stay as they are recorded. */
function readSeat(typed: Typed, line: SeatLine, { itemIds, personIds }: Around) {
  const recorded = typedPresence(line.answer, line.away, itemIds, "unrecorded");
  const own = Object.fromEntries(fields.map((name) => [name, typed[fieldOf(name, line)] ?? ""]));
  // Left open is no answer: what is recorded stays. It is taken back on the page of the seat.
  const actual = own["actual"] || recorded["actual"] || "";
  return readPresence({ ...recorded, ...own, actual }, itemIds, personIds);
}

const isProxyAlike = (presence: Presence, { answer }: SeatLine): boolean =>
  presence.actual !== "proxy" ||
  (presence.proxyTitle === answer?.proxyTitle &&
    presence.proxyName === answer.proxyName &&
    presence.proxyPersonId === answer.proxyPersonId);

const isRecorded = (presence: Presence, line: SeatLine): boolean =>
  presence.actual === (line.answer?.actual ?? null) && isProxyAlike(presence, line);

/** What the page of all seats asks for. */
export interface Presences {
  /** The seats that came otherwise than recorded. */
  readonly changed: readonly (readonly [line: SeatLine, presence: Presence])[];
  /** Of them those that somebody recorded since the page was read. */
  readonly overtaken: readonly SeatLine[];
  readonly faults: FormState["faults"];
}

/** Reads what came to pass at all seats. */
export function readPresences(typed: Typed, lines: readonly SeatLine[], around: Around): Presences {
  const read = lines
    .filter((line) => !isUntouched(typed, line))
    .map((line) => ({ line, seat: readSeat(typed, line, around) }));
  const differing = read.filter(({ line, seat }) => !seat.ok || !isRecorded(seat.values, line));
  return {
    changed: differing.flatMap(({ line, seat }) => (seat.ok ? [[line, seat.values] as const] : [])),
    overtaken: differing
      .map(({ line }) => line)
      .filter((line) => typed[fieldOf("version", line)] !== versionOf(line)),
    faults: Object.fromEntries(
      read.flatMap(({ line, seat }) =>
        seat.ok
          ? []
          : fields.flatMap((name) => {
              const faults = seat.faults[name];
              return faults ? [[fieldOf(name, line), faults] as const] : [];
            }),
      ),
    ),
  };
}
