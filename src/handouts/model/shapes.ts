import { bool, int, oneOf, optional, record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { Handout, HandoutFile, disclosures } from "../model";
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

/** What a submission says of a paper: its title, and how far it may go. */
export const Proposal = {
  title: text,
  disclosure: oneOf(...disclosures),
  clause: optional(int),
  disclosureReason: text,
};
export type Proposal = RowOf<typeof Proposal>;

/**
 * A version of the file, when it was accepted (null while it was not), how far the version before it might go until then, and
 * who uploaded it. `proposal` holds once it is accepted; null where the handout was written with the submission.
 */
export const Version = {
  ...HandoutFile,
  acceptedAt: optional(text),
  beforeDisclosure: optional(oneOf(...disclosures)),
  uploader: text,
  proposal: optional(record(Proposal)),
};
export type Version = RowOf<typeof Version>;

/** When a submission was sent back, and why. */
export const Return = { at: text, reason: text };
export type Return = RowOf<typeof Return>;

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
