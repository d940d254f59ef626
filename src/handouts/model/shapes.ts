import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { Handout, HandoutFile } from "../model";
import { kinds } from "./number";

/** A handout with its number, and who submits it: `ministryId` is the ministry to which the submitter belongs. */
export const Listed = {
  ...Handout,
  kind: optional(oneOf(...kinds)),
  major: optional(int),
  minor: optional(int),
  submitter: text,
  submitterShort: text,
  submitterEn: text,
  ministryId: optional(text),
};
export type Listed = RowOf<typeof Listed>;

/** A version of the file, when it was accepted (null while it was not), and who uploaded it. */
export const Version = { ...HandoutFile, acceptedAt: optional(text), uploader: text };
export type Version = RowOf<typeof Version>;

/** The set of a meeting's handouts; version 0 where none was kept yet. */
export const Packet = { id: text, frozenAt: optional(text), version: int };
export type Packet = RowOf<typeof Packet>;

/** An organisation that may submit. */
export const Submitter = {
  id: text,
  name: text,
  shortName: text,
  nameEn: text,
  ministryId: text,
  isMinistry: bool,
  validFrom: optional(text),
  validTo: optional(text),
};
export type Submitter = RowOf<typeof Submitter>;

/** The packet before anything was done with it. */
export const untouched = (meetingId: string): Packet => ({
  id: meetingId,
  frozenAt: null,
  version: 0,
});
