import { kinds as itemKinds } from "../../agenda/model";
import { statuses } from "../../attendance/model";
import { int, oneOf, optional, record, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import { formats } from "../../meetings/model";
import { attributions } from "../../minutes/model";
import { HandoutNumber } from "./handouts";
import { seatRoles } from "../../roster/model";
import { publishedBody } from "./body";
import { list, flag } from "./codecs";
import { publishedCirculation } from "./minutes-circulation";
import { Named } from "./minutes-naming";
import { remark } from "./minutes-remark";

/** 議事録 names who spoke as its attribution says; 議事要旨 is made of the remarks marked for it. */
const documents = ["minutes", "summary"] as const;
export type MinutesDocument = (typeof documents)[number];

/** 速報版 and 確定版. */
export const editions = ["quick", "final"] as const;

/** Who attended, or did not; `name` and `proxyName` are empty where the document names nobody. */
const Attendee = {
  ...Named,
  role: oneOf(...seatRoles),
  name: text,
  status: oneOf(...statuses),
  proxyTitle: text,
  proxyName: text,
};
export type PublishedAttendee = RowOf<typeof Attendee>;

/** 配布資料 as the minutes list them; `isOpen` where the paper itself is public. */
const Handout = {
  key: text,
  number: record(HandoutNumber),
  title: text,
  submitter: text,
  submitterEn: text,
  isOpen: flag,
};
export type NamedHandout = RowOf<typeof Handout>;

/** A 議題 with what was said on it; without a number, what came before the first. */
const Section = {
  key: text,
  number: optional(int),
  title: text,
  kind: optional(oneOf(...itemKinds)),
  remarks: list(remark),
};
export type PublishedSection = RowOf<typeof Section>;

/** 議事録 or 議事要旨 of one meeting. Nothing that is not public has a place in it: what is withheld is already gone from the texts. */
export const MinutesContent = {
  body: publishedBody,
  document: oneOf(...documents),
  edition: oneOf(...editions),
  attribution: oneOf(...attributions),
  number: optional(int),
  format: oneOf(...formats),
  day: optional(text),
  start: optional(text),
  end: optional(text),
  place: text,
  /** As the seats are ordered: chair first, then 建制順. */
  attendees: list(record(Attendee)),
  /** In the order of their numbers. */
  handouts: list(record(Handout)),
  sections: list(record(Section)),
  /** Of a meeting that was held 持ち回り. */
  circulation: optional(publishedCirculation),
  /** 作成者, for 文責. */
  preparedBy: text,
  settledOn: optional(text),
  /** Whether its remarks are made up, so that every copy says so. */
  isSample: flag,
  source: text,
  sourceUrl: text,
  /** The day on which it was made. */
  knownOn: text,
};
export type MinutesContent = RowOf<typeof MinutesContent>;

export const minutesContent: Codec<MinutesContent> = record(MinutesContent);
