import type { Day } from "../../lib/clock";
import type { SeatTenure } from "../../roster/model";
import type { BodyRow, CharterRow, ItemRow, MeetingRow } from "../workings";
import { type AgendaContent, type PublishedItem, shownStates } from "./agenda";
import { bodyTold } from "./body";
import { buildCharter } from "./build-charter";
import { knownOn } from "./build-roster";
import { inForceOn } from "./charter";
import type { PublishedMember } from "./member";
import { type PublishedTenure, membersOn } from "./roster";

const presenterOf = (item: ItemRow) => {
  if (item.postName === null)
    return { presenter: item.organizationName ?? "", presenterEn: item.organizationNameEn ?? "" };
  const isPolitical = item.tier === "political";
  const named = (ministry: string | null, post: string | null) =>
    isPolitical ? (post ?? "") : `${ministry ?? ""} ${post ?? ""}`.trim();
  const english = item.postNameEn ? `${item.postNameEn} (${item.ministryNameEn ?? ""})` : "";
  return {
    presenter: named(item.ministryName, item.postName),
    presenterEn: isPolitical ? (item.postNameEn ?? "") : english,
  };
};

const itemOf = (item: ItemRow, i: number): PublishedItem => {
  const { id: key, kind, title } = item;
  return { key, number: i + 1, kind, title, ...presenterOf(item) };
};

const memberOf = (tenure: PublishedTenure): PublishedMember => {
  const { key, tier, role, ministry, ministryEn, post, postEn, name, reading, kind, isSample } =
    tenure;
  return { key, tier, role, ministry, ministryEn, post, postEn, name, reading, kind, isSample };
};

const timesOf = (meeting: MeetingRow) => ({
  start: meeting.actualStart ?? meeting.plannedStart,
  end: meeting.actualEnd ?? meeting.plannedEnd,
});

const shownState = (meeting: MeetingRow): AgendaContent["state"] =>
  shownStates.find((state) => state === meeting.state) ?? "announced";

/** What an agenda is made from, as it is now. */
export interface AgendaMaterial {
  readonly body: BodyRow;
  readonly meeting: MeetingRow;
  readonly items: readonly ItemRow[];
  readonly tenures: readonly SeatTenure[];
  readonly charters: readonly CharterRow[];
}

/** The 開催案内 and 議事次第 to publish, with the 構成員 of the meeting's day as known on `last`. */
export function buildAgenda(material: AgendaMaterial, last: Day): AgendaContent {
  const { body, meeting, items, tenures } = material;
  const day = meeting.day ?? last;
  const charter = inForceOn(buildCharter(body, material.charters).versions, day);
  const { number, format, cancelReason, place, contact, summary, source, sourceUrl } = meeting;
  return {
    body: bodyTold(body),
    number,
    format,
    state: shownState(meeting),
    cancelReason,
    day: meeting.day,
    ...timesOf(meeting),
    place,
    contact,
    summary,
    source,
    sourceUrl,
    items: items.map(itemOf),
    members: membersOn(knownOn(tenures, last), day).map(memberOf),
    charter: charter ? { title: charter.title, validFrom: charter.validFrom } : null,
    knownOn: last,
  };
}
