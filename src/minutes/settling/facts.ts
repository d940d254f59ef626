import { type AgendaItem, onAgenda } from "../../agenda/model";
import type { Circulation } from "../../circulation/model";
import { type Meeting, gathers } from "../../meetings/model";
import type { Asked } from "../confirmation/model";
import type { Minutes, Redaction, Remark } from "../model";
import type { Seat } from "../model/seats";
import type { CirculatedFacts, GatheredFacts, SeatFact } from "./model/facts";

/** What the gate is asked about, as it was read. */
export interface Material {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly items: readonly AgendaItem[];
  readonly remarks: readonly Remark[];
  readonly asked: readonly Asked[];
  readonly corrections: readonly { readonly remarkId: string; readonly state: string }[];
  readonly redactions: readonly Redaction[];
  readonly views: CirculatedFacts["views"];
  readonly circulation: Circulation | undefined;
  readonly replies: readonly { readonly seatId: string }[];
}

const seatFact = ({ seatId, personId, role, came }: Seat): SeatFact => ({
  seatId,
  counts: personId !== null && role !== "observer",
  came,
});

/** The facts that decide whether minutes may be settled; a 持ち回り has others than a meeting that gathers. */
export function factsOf(
  material: Material,
  seats: ReadonlyMap<string, Seat>,
): GatheredFacts | CirculatedFacts {
  const { meeting, minutes, remarks, asked, corrections, redactions, views, circulation } =
    material;
  const common = {
    items: onAgenda(material.items)
      .filter(({ state }) => state === "taken")
      .map(({ id }) => id),
    seats: [...seats.values()].map(seatFact),
    remarks,
    redactions,
    views,
    minutes,
    asked,
    openCorrections: corrections.filter(({ state }) => state === "open"),
  };
  return gathers(meeting.format)
    ? { ...common, meeting }
    : { ...common, circulation, replied: material.replies.map(({ seatId }) => seatId) };
}
