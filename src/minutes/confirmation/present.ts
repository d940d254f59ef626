import type { Day, Instant } from "../../lib/clock";
import type { SeatTenure } from "../../roster/model";
import type { Minutes } from "../model";
import type { Presented } from "../present";
import { type Asked, type Corrected, isOpen } from "./model";
import { type SeatDue, dueOf } from "./model/seat";
import { type Whose, whoseAre } from "./model/whose";

/** A remark as its own speaker sees it. */
export interface OwnRemark {
  readonly remark: Presented;
  readonly asked: Asked;
  /** What was asked for, the newest first. */
  readonly corrections: readonly Corrected[];
  /** The text that the speaker last saw, where it is another by now. */
  readonly before: string | null;
}

/** What a speaker sees: their own remarks, and until when they are waited for. */
export interface SpeakerView {
  readonly own: ReadonlyMap<string, OwnRemark>;
  /** Those that wait for an answer, in the order of the minutes. */
  readonly open: readonly OwnRemark[];
  readonly due: Instant | null;
  readonly whose: Whose;
}

/** A text that a remark had. */
interface Version {
  readonly remarkId: string;
  readonly text: string;
}

interface Material {
  readonly minutes: Pick<Minutes, "due">;
  readonly asked: readonly Asked[];
  readonly dues: readonly SeatDue[];
  readonly corrections: readonly Corrected[];
  readonly answered: readonly Version[];
  readonly older: readonly Version[];
  readonly tenures: readonly SeatTenure[];
}

const byRemark = <T extends { readonly remarkId: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, ({ remarkId }) => remarkId);

/** The earliest of the seats' deadlines. */
function earliest({ minutes, dues }: Material, seats: readonly string[]): Instant | null {
  const all = seats.map((seat) =>
    dueOf(
      minutes,
      dues.find(({ seatId }) => seatId === seat),
    ),
  );
  return all.filter((due) => due !== null).toSorted()[0] ?? null;
}

/** Each remark that is somebody's own, with all that was asked and answered about it. */
function ownRemarks(
  material: Material,
  remarks: ReadonlyMap<string, Presented>,
  isMine: (seatId: string) => boolean,
): Map<string, OwnRemark> {
  const askedOf = new Map(material.asked.map((one) => [one.id, one]));
  const corrections = byRemark(material.corrections);
  const older = byRemark([...material.older, ...material.answered]);
  const own = new Map<string, OwnRemark>();
  for (const [id, remark] of remarks) {
    const asked = askedOf.get(id);
    if (!asked || !isMine(asked.seatId)) continue;
    const [before] = older.get(id) ?? [];
    own.set(id, {
      remark,
      asked,
      // What the seat asked for whose the remark was before is not theirs to read.
      corrections: (corrections.get(id) ?? []).filter(({ seatId }) => seatId === asked.seatId),
      before: before?.text ?? null,
    });
  }
  return own;
}

/** Somebody who looks at the minutes today, and for which seats they answer. */
interface Onlooker {
  readonly personId: string | null;
  readonly today: Day;
  readonly isMine: (seatId: string) => boolean;
}

/** The remarks of the seats that somebody speaks for; `remarks` come in the order of the minutes. */
export function speakerView(
  material: Material,
  remarks: ReadonlyMap<string, Presented>,
  { personId, today, isMine }: Onlooker,
): SpeakerView {
  const own = ownRemarks(material, remarks, isMine);
  const open = [...own.values()].filter(({ asked }) => isOpen(asked));
  const waiting = open.length > 0 ? open : [...own.values()];
  const seats = new Set(waiting.map(({ asked }) => asked.seatId));
  const speakers = [...own.values()].flatMap(({ remark }) => remark.speaker ?? []);
  return {
    own,
    open,
    due: earliest(material, [...seats]),
    whose: whoseAre(speakers, personId, material.tenures, today),
  };
}
