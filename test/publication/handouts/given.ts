import { forgetPages } from "../../../src/web/public-cache";
import { rows, world } from "../../world";
import { published } from "../steps";

export const prepareHandouts = "/desk/meetings/m1/handouts/publish";

/** The SHA-512 of the files given here: 128 times the same digit. */
export const shaOf = (digit: string): string => digit.repeat(128);

/** A version of a handout's file, as the record of it; nobody has accepted it yet. */
export const submitted = (handoutId: string, number: number, digit: string, note = "") =>
  rows(
    `INSERT INTO handout_file (id, handout_id, number, name, media_type, size, sha512, note, uploaded_by, at)
      VALUES (?, ?, ?, ?, 'application/pdf', 1300000, ?, ?, 'secretariat', '2027-01-10T00:00:00.000Z')`,
    `file-${handoutId}-${number}`,
    handoutId,
    number,
    `${handoutId}の資料.pdf`,
    shaOf(digit),
    note,
  );

/** An accepted version of a handout's file. */
export async function file(handoutId: string, number: number, digit: string, note = "") {
  await submitted(handoutId, number, digit, note);
  await rows(
    "INSERT INTO handout_acceptance (file_id, at) VALUES (?, '2027-01-11T00:00:00.000Z')",
    `file-${handoutId}-${number}`,
  );
}

/** A handout with a number of its own and a file. */
export async function handout(
  id: string,
  number: readonly [kind: string, major: number, minor: number | null],
  columns: Readonly<Record<string, string | number | null>> = {},
): Promise<void> {
  const given = { state: "accepted", disclosure: "open", title: `${id}の題名`, ...columns };
  const names = Object.keys(given);
  await rows(
    `INSERT INTO handout (id, meeting_id, submitter_id, created_at, ${names.join(", ")})
      VALUES (?, 'm1', 'mic', '2026-10-01T00:00:00.000Z', ${names.map(() => "?").join(", ")})`,
    id,
    ...Object.values(given),
  );
  await rows(
    "INSERT INTO handout_number (handout_id, meeting_id, kind, major, minor) VALUES (?, 'm1', ?, ?, ?)",
    id,
    ...number,
  );
}

export const meetingIs = (state: string) =>
  rows("UPDATE meeting SET state = ?, version = version + 1 WHERE id = 'm1'", state);

export const disclose = (id: string, disclosure: string) =>
  rows("UPDATE handout SET disclosure = ?, version = version + 1 WHERE id = ?", disclosure, id);

/** The small council with meeting 17 announced and public, and a file of its first handout. */
export async function papers(): Promise<void> {
  forgetPages();
  await world();
  await meetingIs("announced");
  await published();
  await file("h1", 1, "a");
}

/** Publishes the handouts of meeting 17 by two people; the id of the revision. */
export const publishHandouts = (note?: string) =>
  published(prepareHandouts, note === undefined ? {} : { note });
