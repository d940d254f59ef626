import { record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** The council as every published content names it. */
export const PublishedBody = { name: text, nameEn: text, purpose: text, purposeEn: text };
export type PublishedBody = RowOf<typeof PublishedBody>;

export const publishedBody = record(PublishedBody);

/** A body as far as it is told to the public. */
export const bodyTold = ({ name, nameEn, purpose, purposeEn }: PublishedBody): PublishedBody => ({
  name,
  nameEn,
  purpose,
  purposeEn,
});
