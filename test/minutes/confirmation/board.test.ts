import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Who, counted, get, post, rows, world } from "../../world";
import { correct, run, standing } from "./steps";

const board = paths.ja.minutesBoard("m0");
const send = paths.ja.minutesStep("m0", "send");
const remind = paths.ja.minutesStep("m0", "remind");
const due = paths.ja.confirmationDue("m0", "seat-mhlw");
const drafting = () =>
  run(`DELETE FROM confirmation`).then(() =>
    run(
      "UPDATE minutes SET state = 'drafting', due = NULL, sent_at = NULL, silence_is_consent = 0, version = version + 1",
    ),
  );
const sending = { days: "5", time: "17:00", message: "御確認ください。", silence: "yes" };

beforeEach(world);

describe("sending the draft", () => {
  beforeEach(drafting);

  test("asks each seat about what it said, with a deadline in working days", async () => {
    const page = await (await get(send, "secretariat")).text();
    expect(page).toContain("２席の発言２件");
    expect(page).toMatch(/<option value="5" selected[^>]*>５営業日後/);
    const sent = await post(send, "secretariat", { ...sending, version: "2" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, board]);
    expect(await rows("SELECT id, seat_id, state FROM confirmation ORDER BY id")).toEqual([
      { id: "rk1", seat_id: "seat-mic", state: "pending" },
      { id: "rk2", seat_id: "seat-mhlw", state: "pending" },
    ]);
    const [minutes] = await rows("SELECT state, due, message, silence_is_consent FROM minutes");
    expect(minutes).toMatchObject({ state: "confirming", silence_is_consent: 1 });
    expect(String(minutes?.["due"])).toMatch(/T08:00:00\.000Z$/);
  });

  test("is heard by the holders and aides of those seats, and stands on their desks", async () => {
    await post(send, "secretariat", { ...sending, version: "2" });
    expect(await rows("SELECT account_id FROM notification ORDER BY account_id")).toEqual([
      { account_id: "aide" },
      { account_id: "member" },
    ]);
    for (const who of ["aide", "member"] as const) {
      const desk = await (await get("/desk", who)).text();
      expect(desk).toContain("第16回の発言の確認（１件）");
      expect(desk).toContain("あと５営業日");
    }
    expect(await (await get("/desk", "coordinator")).text()).not.toContain("発言の確認");
    expect(await (await get("/desk/notifications", "aide")).text()).toContain(
      `href="${paths.ja.minutesConfirm("m0")}"`,
    );
  });

  test("is done once, by the secretariat, to somebody who spoke", async () => {
    for (const [who, status] of [
      ["member", 403],
      ["auditor", 403],
      ["editor", 404],
    ] as const)
      expect((await post(send, who, { ...sending, version: "2" })).status).toBe(status);
    expect((await post(send, "secretariat", { ...sending, version: "1" })).status).toBe(409);
    expect((await post(send, "secretariat", { ...sending, version: "2", days: "21" })).status).toBe(
      422,
    );
    await post(send, "secretariat", { ...sending, version: "2" });
    expect((await post(send, "secretariat", { ...sending, version: "3" })).status).toBe(422);
    await drafting();
    await run(
      "UPDATE remark SET state = 'removed', version = version + 1 WHERE seat_id IS NOT NULL",
    );
    const nobody = await get(send, "secretariat");
    expect([nobody.status, (await nobody.text()).includes("送る相手がいません")]).toEqual([
      422,
      true,
    ]);
  });
});

test("a remark that is added or given to another seat meanwhile is asked about", async () => {
  const remarks = paths.ja.newRemark("m0");
  const added = await post(remarks, "secretariat", {
    itemId: "held-1",
    after: "",
    kind: "speech",
    speaker: "seat:seat-meti",
    text: "企業への周知を続ける。",
  });
  expect(added.status).toBeLessThan(400);
  expect(await rows("SELECT state FROM confirmation WHERE seat_id = 'seat-meti'")).toEqual([
    { state: "pending" },
  ]);
});

describe("the board", () => {
  test("shows each seat with who has it, by when, and what to do", async () => {
    await correct("rk2", "member", "相談窓口を８か所に増やす。");
    const page = await (await get(board, "secretariat")).text();
    expect(page).toContain("修正あり");
    expect(page).toContain("未確認");
    expect(page).toMatch(/佐藤　一郎[^]*現職/);
    expect(page).toMatch(/aideさん[^]*補佐/);
    expect(page).toContain("修正の申出が１件あります");
    const filtered = await (
      await get(paths.ja.minutesBoard("m0", "corrected"), "secretariat")
    ).text();
    expect(filtered).toContain("厚生労働副大臣");
    expect(filtered).not.toMatch(/<th scope="row">総務副大臣/);
  });

  test.each([
    ["secretariat", 200],
    ["auditor", 200],
    ["member", 403],
    ["aide", 403],
    ["coordinator", 404],
    ["outsider", 404],
  ] satisfies [Who, number][])("%s: %i", async (who, status) => {
    expect((await get(board, who)).status).toBe(status);
  });

  test("gives the auditor nothing to press", async () => {
    const page = await (await get(board, "auditor")).text();
    for (const step of ["minutes/remind", "minutes/seats", "minutes/confirm"])
      expect(page).not.toContain(step);
  });

  test("is one round trip", async () => {
    const { db, trips } = counted(env.DB);
    await get(board, "secretariat", { db });
    expect(trips()).toBe(1);
  });
});

describe("more time for one seat", () => {
  const typed = { version: "0", days: "3", time: "12:00", reason: "海外出張のため" };
  test("with the reason, told to its people and shown on the board", async () => {
    expect((await post(due, "secretariat", typed)).status).toBe(303);
    const [row] = await rows("SELECT seat_id, due, extension_reason FROM confirmation_seat");
    expect(row).toMatchObject({ seat_id: "seat-mhlw", extension_reason: "海外出張のため" });
    expect(String(row?.["due"])).toMatch(/T03:00:00\.000Z$/);
    expect(await (await get(board, "secretariat")).text()).toContain(
      "延長（理由：海外出張のため）",
    );
    expect(await rows("SELECT account_id FROM notification")).toEqual([{ account_id: "member" }]);
    expect(await (await get("/desk", "member")).text()).toContain("あと３営業日");
  });
  test("needs a reason, the secretariat, a seat that is asked, and the row as it was seen", async () => {
    expect((await post(due, "secretariat", { ...typed, reason: "" })).status).toBe(422);
    expect((await post(due, "member", typed)).status).toBe(403);
    expect((await get(paths.ja.confirmationDue("m0", "seat-meti"), "secretariat")).status).toBe(
      404,
    );
    await post(due, "secretariat", typed);
    expect((await post(due, "secretariat", typed)).status).toBe(409);
    expect((await post(due, "secretariat", { ...typed, version: "1" })).status).toBe(303);
  });
  test("is given once by two at the same moment", async () => {
    const both = await Promise.all([
      post(due, "secretariat", typed),
      post(due, "secretariat2", typed),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  });
});

describe("a reminder", () => {
  const reminded = () =>
    rows(
      "SELECT json_extract(detail, '$.seatId') AS seat FROM event WHERE name = 'minutes.reminded'",
    );
  test("goes to everybody who has not answered, not twice on one day", async () => {
    await post(paths.ja.minutesConfirm("m0"), "aide", { seen: "rk1:1" });
    expect((await post(remind, "secretariat")).status).toBe(303);
    expect(await reminded()).toEqual([{ seat: "seat-mhlw" }]);
    expect(
      await rows(
        "SELECT account_id FROM notification n JOIN event e ON e.id = n.event_id AND e.name = 'minutes.reminded'",
      ),
    ).toEqual([{ account_id: "member" }]);
    const again = await post(remind, "secretariat");
    expect([again.status, (await again.text()).includes("督促できる席がありません")]).toEqual([
      422,
      true,
    ]);
    await run(
      "UPDATE confirmation_seat SET reminded_at = '2024-03-22T00:00:00.000Z', version = version + 1",
    );
    expect((await post(remind, "secretariat")).status).toBe(303);
    expect(await reminded()).toHaveLength(2);
  });
  test("goes to one seat, and to none that has answered", async () => {
    expect((await post(remind, "secretariat", { seat: "seat-mic" })).status).toBe(303);
    expect(await reminded()).toEqual([{ seat: "seat-mic" }]);
    expect((await post(remind, "secretariat", { seat: "seat-meti" })).status).toBe(404);
    expect((await post(remind, "aide")).status).toBe(403);
  });
});

describe("a seat that has passed on", () => {
  const confirm = paths.ja.minutesConfirm("m0");
  const yesterday = new Date(Date.now() + 9 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
  const answered = () => rows("SELECT answered_by, answered_as FROM confirmation WHERE id = 'rk2'");

  /** 厚生労働副大臣 changed yesterday: the account of the coordinator is the new holder's. */
  beforeEach(async () => {
    await run(
      `UPDATE assignment SET valid_to = '${yesterday}', version = version + 1 WHERE id = 'assignment-seat-mhlw'`,
    );
    await run(
      `INSERT INTO person (id, display_name, reading, is_sample) VALUES ('new', '新任　太郎', 'しんにん　たろう', 1)`,
    );
    await run(
      `INSERT INTO assignment (id, person_id, post_id, kind, valid_from) VALUES ('new', 'new', 'post-seat-mhlw', 'primary', '${yesterday}')`,
    );
    await run("UPDATE account SET person_id = 'new', version = version + 1 WHERE id = 'outsider'");
  });

  test("is not confirmed by who held it, who is told to whom it passed", async () => {
    for (const answer of [
      await get(confirm, "member"),
      await post(confirm, "member", { seen: "rk2:1" }),
    ]) {
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain("あなたから引き継がれています");
      expect(page).toContain("新任　太郎");
    }
    expect(await standing("rk2")).toBe("pending");
    expect(await (await get("/desk", "aide")).text()).toContain("発言の確認");
  });

  test("is not corrected by them either, even where they hold another seat now", async () => {
    await run(
      `UPDATE assignment SET valid_to = '${yesterday}', version = version + 1 WHERE id = 'assignment-seat-meti'`,
    );
    await run(
      `INSERT INTO assignment (id, person_id, post_id, kind, valid_from) VALUES ('moved', 'person-seat-mhlw', 'post-seat-meti', 'concurrent', '${yesterday}')`,
    );
    expect((await get(confirm, "member")).status).toBe(200);
    const refused = await correct("rk2", "member", "別の文");
    expect([refused.status, (await refused.text()).includes("引き継がれています")]).toEqual([
      422,
      true,
    ]);
    expect((await post(confirm, "member", { seen: "rk2:1" })).status).toBe(422);
    expect(await standing("rk2")).toBe("pending");
  });

  test("is confirmed by the successor", async () => {
    expect((await post(confirm, "outsider", { seen: "rk2:1" })).status).toBe(303);
    expect(await answered()).toEqual([{ answered_by: "outsider", answered_as: "holder" }]);
  });

  test("is confirmed by the proxy of that day, who holds no seat at all", async () => {
    await run(
      `INSERT INTO person (id, display_name, reading, is_sample) VALUES ('stood-in', '代理　花子', 'だいり　はなこ', 1)`,
    );
    await run(`INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_name, proxy_person_id)
      VALUES ('a', 'm0', 'seat-mhlw', 'proxy', '厚生労働大臣政務官', '代理　花子', 'stood-in')`);
    await run(
      "UPDATE account SET person_id = 'stood-in', version = version + 1 WHERE id = 'outsider'",
    );
    expect(await (await get(confirm, "outsider")).text()).toContain("すべて修正なし");
    expect((await post(confirm, "outsider", { seen: "rk2:1" })).status).toBe(303);
    expect(await answered()).toEqual([{ answered_by: "outsider", answered_as: "proxy" }]);
    expect((await post(confirm, "outsider", { seen: "rk1:1" })).status).toBe(403);
  });

  test("goes with the post that succeeds it, where the seat itself ended", async () => {
    await run(
      `INSERT INTO post (id, organization_id, name, name_en) VALUES ('post-heir', 'mhlw', '雇用副大臣', 'Heir')`,
    );
    await run(
      "UPDATE post SET successor_id = 'post-heir', version = version + 1 WHERE id = 'post-seat-mhlw'",
    );
    await run(
      `UPDATE seat SET valid_to = '${yesterday}', version = version + 1 WHERE id = 'seat-mhlw'`,
    );
    await run(
      `INSERT INTO seat (id, body_id, post_id, tier, role, valid_from) VALUES ('seat-heir', 'council', 'post-heir', 'political', 'member', '${yesterday}')`,
    );
    expect((await post(confirm, "outsider", { seen: "rk2:1" })).status).not.toBe(303);
    await run(
      `INSERT INTO assignment (id, person_id, post_id, kind, valid_from) VALUES ('heir', 'new', 'post-heir', 'primary', '${yesterday}')`,
    );
    expect(await (await get("/desk", "outsider")).text()).toContain("発言の確認");
    expect((await post(confirm, "outsider", { seen: "rk2:1" })).status).toBe(303);
    expect(await answered()).toEqual([{ answered_by: "outsider", answered_as: "holder" }]);
  });
});
