import { kinds } from "../../agenda/model";
import { int, oneOf, optional, record, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import { formats } from "../../meetings/model";
import { publishedBody } from "./body";
import { list } from "./codecs";
import { member } from "./member";

/** The states in which a meeting is shown to the public; one still planned never is. */
export const shownStates = ["announced", "held", "finalized", "cancelled"] as const;

/** 議題. `key` tells the same item from one revision to the next. */
export const PublishedItem = {
  key: text,
  number: int,
  kind: oneOf(...kinds),
  title: text,
  presenter: text,
  presenterEn: text,
};
export type PublishedItem = RowOf<typeof PublishedItem>;

const CitedCharter = { title: text, validFrom: text };

/** 開催案内 and 議事次第 of one meeting, with its 構成員. Nothing that is not public has a place in it. */
export const AgendaContent = {
  body: publishedBody,
  number: optional(int),
  format: oneOf(...formats),
  state: oneOf(...shownStates),
  cancelReason: text,
  day: optional(text),
  start: optional(text),
  end: optional(text),
  place: text,
  contact: text,
  summary: text,
  source: text,
  sourceUrl: text,
  items: list(record(PublishedItem)),
  members: list(member),
  charter: optional(record(CitedCharter)),
  /** What came into force after this day is not told. */
  knownOn: text,
};
export type AgendaContent = RowOf<typeof AgendaContent>;

export const agendaContent: Codec<AgendaContent> = record(AgendaContent);
