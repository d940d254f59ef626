import { hashPassword } from "../accounts/passwords";
import type { Instant } from "../lib/clock";
import { commit } from "../record/commit";
import { sampleActionRows } from "./actions";
import { accountRows, demoPassword } from "./accounts";
import { bodyRows } from "./body";
import { confirmationRows } from "./confirmations";
import { circulatedMeetingRows } from "./circulated-meeting";
import { putFile } from "../handouts/store";
import { handoutRows, sampleFiles } from "./handouts";
import { measureRows } from "./measures/load";
import { pastMeetingRows } from "./meetings";
import { minutesRows } from "./minutes";
import { nextMeetingRows } from "./next-meeting";
import { organizationRows } from "./organizations";
import { peopleRows } from "./people";
import { publicationRows } from "./publications";
import { retentionRows } from "./retention";
import { seatRows } from "./seats";

export { demoAccounts } from "./accounts";

/**
 * Fills an empty, migrated database with the sample council. Facts of the council are real and carry their
 * source; people and accounts are made up and say so. Only a developer's machine calls this.
 */
export async function sampleCouncil(
  db: D1Database,
  given: { readonly now: Instant; readonly pepper: string },
): Promise<void> {
  const secret = await hashPassword(demoPassword, given.pepper);
  await commit(db, [
    ...organizationRows,
    ...bodyRows,
    ...seatRows,
    ...peopleRows,
    ...accountRows(secret, given.now),
    ...pastMeetingRows(given.now),
    ...minutesRows(given.now),
    ...confirmationRows(given.now),
    ...nextMeetingRows(given.now),
    ...circulatedMeetingRows(given.now),
    ...handoutRows(given.now),
    ...retentionRows,
    ...measureRows(given.now),
    ...sampleActionRows(given.now),
  ]);
  await commit(db, await publicationRows(db, given.now));
}

/** Puts the files of its handouts where they are kept; done again, it changes nothing. */
export async function sampleHandoutFiles(files: Parameters<typeof putFile>[0]): Promise<void> {
  await Promise.all(sampleFiles.map(async ({ id, bytes }) => putFile(files, id, bytes)));
}
