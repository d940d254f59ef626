import type { Answer } from "../../attendance/model";
import type { Circulation, Reply } from "../../circulation/model";
import { type Day, type Instant, dayOf } from "../../lib/clock";
import type { Attribution, Minutes } from "../../minutes/model";
import { type Derivation, type Version, derive } from "../../minutes/model/derive";
import type { SeatTenure } from "../../roster/model";
import type { BodyRow } from "../workings";
import { bodyTold } from "./body";
import { circulationTold } from "./build-circulation";
import { type HandoutsMaterial, buildHandouts } from "./build-handouts";
import type { MinutesContent, MinutesDocument } from "./minutes";
import { type Seated, seatedOn } from "./minutes-speakers";
import { type RemarksMaterial, workingMinutes } from "./working-minutes";

/** What 議事録 and 議事要旨 of a meeting are published from. */
export interface MinutesMaterial extends RemarksMaterial, HandoutsMaterial {
  readonly body: BodyRow;
  readonly minutes: Minutes;
  readonly tenures: readonly SeatTenure[];
  readonly answers: readonly Answer[];
  readonly circulation: Circulation | undefined;
  readonly replies: readonly Reply[];
}

/** The attribution that a document has unless another is chosen. */
export const attributionOf = (minutes: Minutes, document: MinutesDocument): Attribution =>
  document === "minutes" ? minutes.minutesAttribution : minutes.summaryAttribution;

const seatedIn = ({ tenures, answers, meeting }: MinutesMaterial, last: Day): Seated =>
  seatedOn(tenures, answers, meeting.day ?? last);

/** A version of a document with what it is derived from, and its full text to compare it with. */
export function derived(material: MinutesMaterial, version: Version, last: Day) {
  const working = workingMinutes(material, seatedIn(material, last));
  return {
    working,
    full: derive(working, { ...version, level: "full" }),
    told: derive(working, version),
  };
}

/** With a summary those papers come out that waited for it. The full text names those as well that are for members, or withheld. */
const handoutsTold = (
  material: MinutesMaterial,
  { document, level }: Version,
  at: Instant,
  last: Day,
) => {
  const rows = new Map(material.handouts.map((row) => [row.id, row]));
  return buildHandouts(
    document === "summary"
      ? { ...material, summaries: [{ publicFrom: at, withdrawal: null }] }
      : material,
    at,
    last,
  )
    .handouts.filter(({ absence }) => absence !== "unused")
    .map((one) => {
      const { key, number, file } = one;
      const { title, submitter, submitterEn } = (level === "full" && rows.get(key)) || one;
      return { key, number, title, submitter, submitterEn, isOpen: file !== null };
    });
};

/** Opinions that came with replies are no remarks, so that no part of them can be withheld: the public reads none. */
const circulationIn = (material: MinutesMaterial, { level }: Version, last: Day) => {
  const { circulation, replies } = material;
  const told = level === "public" ? replies.map((one) => ({ ...one, opinion: "" })) : replies;
  return circulationTold(circulation, told, seatedIn(material, last).standing);
};

/** 議事録 or 議事要旨 as a reader of that level may see it at an instant. */
export function buildMinutes(
  material: MinutesMaterial,
  version: Version,
  at: Instant,
  last: Day,
): MinutesContent {
  const { body, meeting, minutes, tenures } = material;
  const { told }: { told: Derivation } = derived(material, version, last);
  const { number, format, day, place, source, sourceUrl } = meeting;
  return {
    body: bodyTold(body),
    document: version.document,
    edition: minutes.state === "settled" ? "final" : "quick",
    attribution: version.attribution,
    number,
    format,
    day,
    start: meeting.actualStart ?? meeting.plannedStart,
    end: meeting.actualEnd ?? meeting.plannedEnd,
    place,
    attendees: told.attendees,
    handouts: handoutsTold(material, version, at, last),
    sections: told.sections,
    circulation: circulationIn(material, version, last),
    preparedBy: minutes.preparedBy,
    settledOn: minutes.settledAt === null ? null : dayOf(minutes.settledAt),
    isSample: tenures.some(({ isSample }) => isSample),
    source,
    sourceUrl,
    knownOn: last,
  };
}
