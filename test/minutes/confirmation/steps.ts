import { env } from "cloudflare:workers";
import { paths } from "../../../src/paths";
import { type Typed, type Who, post, rows } from "../../world";

export const run = (text: string) => env.DB.prepare(text).run();

/** How a remark stands in the database. */
export const standing = async (id: string): Promise<string | undefined> =>
  (await rows<{ state: string }>("SELECT state FROM confirmation WHERE id = ?", id))[0]?.state;

/** Gives a remark another text, as the secretariat does while the minutes are with their speakers. */
export const edit = async (id: string, text: string): Promise<void> => {
  await rows(
    "UPDATE remark SET text = ?2, number = number + 1, version = version + 1 WHERE id = ?1",
    id,
    text,
  );
  await rows(
    `INSERT INTO remark_revision (remark_id, number, text, why, written_by, at)
      SELECT id, number, text, 'edited', 'secretariat', '2024-03-22T00:00:00.000Z' FROM remark WHERE id = ?`,
    id,
  );
};

/** Asks for a correction, the differences seen. */
export const correct = (id: string, who: Who, text: string, more: Typed = {}) =>
  post(paths.ja.remarkStep("m0", id, "correction"), who, {
    version: "0",
    number: "1",
    text,
    shown: text,
    reason: "数字の誤り",
    ...more,
  });

/** The correction that is open. */
export const openCorrection = async () => {
  const [one] = await rows<{ id: string; version: number; text: string; made_by: string }>(
    "SELECT id, version, text, made_by FROM correction WHERE state = 'open'",
  );
  return one;
};

/** Answers the open correction. */
export const answer = async (who: Who, typed: Typed) => {
  const open = await openCorrection();
  return post(paths.ja.correction("m0", open?.id ?? "none"), who, {
    version: String(open?.version ?? 0),
    number: "1",
    ...typed,
  });
};
