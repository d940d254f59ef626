import { env } from "cloudflare:workers";
import { dayOf, later, now } from "../../src/lib/clock";
import { workingDaysAfter } from "../../src/lib/calendar/working-days";
import { paths } from "../../src/paths";
import { type Typed, type Who, get, post, rows } from "../world";

export const to = paths.ja;
export const board = to.circulation("mc");
export const step = (name: string) => to.circulationStep("mc", name);
export const reply = (seat: string) => to.circulationReply("mc", seat);

/** A meeting without a number whose papers are to go round, with one item and one handout. */
export const circulated = async () => {
  await env.DB.prepare(
    [
      `INSERT INTO meeting (id, body_id, format, state, created_at) VALUES
        ('mc', 'council', 'circulated', 'planning', '2026-10-01T00:00:00.000Z')`,
      `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, created_at) VALUES
        ('ic', 'council', 'mc', 'taken', 'decision', '実施方針の改定について', '2026-10-02T00:00:00.000Z')`,
      `INSERT INTO agenda_order (id, item_ids) VALUES ('mc', '["ic"]')`,
      `INSERT INTO handout (id, meeting_id, item_id, title, submitter_id, state, disclosure, created_at) VALUES
        ('hc1', 'mc', 'ic', '実施方針（案）', 'mic', 'accepted', 'open', '2026-10-01T00:00:00.000Z'),
        ('hc2', 'mc', 'ic', '内部の試算', 'mic', 'accepted', 'members', '2026-10-01T00:00:00.000Z'),
        ('hc3', 'mc', 'ic', '未提出の資料', 'mhlw', 'requested', 'open', '2026-10-01T00:00:00.000Z')`,
      `INSERT INTO handout_number (handout_id, meeting_id, kind, major, minor) VALUES
        ('hc1', 'mc', 'material', 1, NULL), ('hc2', 'mc', 'material', 2, 1)`,
    ].join(";\n"),
  ).run();
};

export const start = (typed: Typed = {}, who: Who = "secretariat") =>
  post(step("start"), who, { version: "1", due: "３営業日後", message: "", ...typed });

/** The day of a deadline three working days from now. */
export const thirdDay = () => workingDaysAfter(dayOf(now()), 3);

/** Every seat of the world's council. */
export const seats = [
  ["seat-mic", "seat-mhlw", "seat-meti", "seat-mlit"],
  ["adm-cas", "adm-cao", "adm-mic", "adm-mhlw", "adm-meti", "adm-mlit"],
].flat();

/** The seats reply without objection, recorded by the secretariat. */
export const agree = async (...who: readonly string[]) => {
  for (const seat of who)
    await post(reply(seat), "secretariat", { version: "0", reply: "no_objection", opinion: "" });
};

/** Lets the deadline pass: it was an hour ago, and the circulation began a week before. */
export const letItPass = () =>
  rows(
    `UPDATE circulation SET due = ?, started_at = ?, version = version + 1`,
    later(now(), -3_600_000),
    later(now(), -7 * 86_400_000),
  );

export const circulation = async () => (await rows("SELECT * FROM circulation"))[0];
export const meeting = async () =>
  (await rows("SELECT state, day, version FROM meeting WHERE id = 'mc'"))[0];
export const text = async (path: string, who: Who = "secretariat") => (await get(path, who)).text();
export const versionOf = async () => String(Number((await circulation())?.["version"]));

/** Records the result today, with the version that stands. */
export const close = async (typed: Typed = {}, who: Who = "secretariat") =>
  post(step("close"), who, {
    version: await versionOf(),
    result: "decided",
    decidedOn: dayOf(now()),
    note: "",
    ...typed,
  });

/** The accounts that were told of the newest event of a name. */
export const heard = async (name: string) =>
  (
    await rows<{ account_id: string }>(
      `SELECT account_id FROM notification WHERE event_id = (SELECT max(id) FROM event WHERE name = ?)
        ORDER BY account_id`,
      name,
    )
  ).map(({ account_id: id }) => id);
