import type { Page } from "../lib/page";
import type { Revision } from "../publication/model";
import type { Standing } from "../publication/queries/meeting-queries";
import type { Council } from "./sight";

/** A document of a meeting about to be drawn. */
export interface MeetingSeen {
  readonly page: Page;
  readonly council: Council;
  /** The meeting as the address names it. */
  readonly code: string;
  /** The revision that is read: the newest with a text, or an earlier one. */
  readonly shown: Revision;
  /** Every public revision of the document, oldest first. */
  readonly revisions: readonly Revision[];
  /** The meeting's documents as they stand. */
  readonly documents: readonly Standing[];
}
