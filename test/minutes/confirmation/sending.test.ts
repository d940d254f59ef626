import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { get, post, rows, world } from "../../world";
import { run } from "./steps";

const board = paths.ja.minutesBoard("m0");
const send = paths.ja.minutesStep("m0", "send");
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

  test("names the seats that no notice would reach", async () => {
    expect(await (await get(send, "secretariat")).text()).not.toContain("担当がいません");
    await run(
      "UPDATE assignment SET valid_to = '2026-09-01', version = version + 1 WHERE post_id IN (SELECT post_id FROM seat WHERE id = 'seat-mhlw')",
    );
    const page = await (await get(send, "secretariat")).text();
    expect(page).toContain("１席には、今の担当がいません");
    expect(page).toContain("<li>厚生労働副大臣</li>");
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

test("a remark that is given to another seat meanwhile is asked about anew, as if nobody had answered", async () => {
  await post(paths.ja.minutesConfirm("m0"), "member", { seen: "rk2:1" });
  await post(paths.ja.remark("m0", "rk2"), "secretariat", {
    version: "1",
    kind: "speech",
    speaker: "seat:seat-meti",
    text: "相談窓口を６か所に増やす。",
  });
  expect(
    await rows(
      "SELECT seat_id, state, text_number, answered_by, answered_as, answered_at FROM confirmation WHERE id = 'rk2'",
    ),
  ).toEqual([
    {
      seat_id: "seat-meti",
      state: "pending",
      text_number: null,
      answered_by: null,
      answered_as: null,
      answered_at: null,
    },
  ]);
  const shown = await (await get(board, "secretariat")).text();
  expect(shown).toContain("経済産業副大臣");
  expect(shown).not.toMatch(/<th scope="row">厚生労働副大臣/);
});

test("a remark that is added meanwhile is asked about", async () => {
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
