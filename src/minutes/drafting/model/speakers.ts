import type { Seat } from "../../model/seats";

/** Who may be chosen as speaker, by what is known of them that day. */
const attendances = ["present", "proxy", "unrecorded", "away"] as const;
type AttendanceGroup = (typeof attendances)[number];

export interface SpeakerChoice {
  readonly value: string;
  readonly group: AttendanceGroup;
  readonly seat: Seat;
  readonly isProxy: boolean;
}

const groupOf = ({ came }: Seat): AttendanceGroup => {
  if (came === null) return "unrecorded";
  return came === "present" || came === "online" ? "present" : "away";
};

/** Every seat of the day as speaker, and every proxy who sat for one: those who were there first, then in the order of the 名簿. */
export function speakerChoices(seats: ReadonlyMap<string, Seat>): SpeakerChoice[] {
  const all = [...seats.values()].flatMap((seat): SpeakerChoice[] => {
    const own = { value: `seat:${seat.seatId}`, group: groupOf(seat), seat, isProxy: false };
    return seat.came === "proxy"
      ? [{ value: `proxy:${seat.seatId}`, group: "proxy", seat, isProxy: true }, own]
      : [own];
  });
  return attendances.flatMap((group) => all.filter((one) => one.group === group));
}
