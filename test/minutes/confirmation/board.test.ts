import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Who, counted, get, post, rows, world } from "../../world";
import { correct, openCorrection, run } from "./steps";

const board = paths.ja.minutesBoard("m0");
const remind = paths.ja.minutesStep("m0", "remind");
const due = paths.ja.confirmationDue("m0", "seat-mhlw");

beforeEach(world);

describe("the board", () => {
  test("shows each seat with who has it, by when, and what to do", async () => {
    await correct("rk2", "member", "相談窓口を８か所に増やす。");
    const page = await (await get(board, "secretariat")).text();
    expect(page).toContain("修正あり");
    expect(page).toContain("未確認");
    expect(page).toMatch(/佐藤　一郎[^]*現職/);
    expect(page).toMatch(/aideさん[^]*補佐/);
    expect(page).toContain("修正の申出が１件あります");
    const waiting = paths.ja.correction("m0", (await openCorrection())?.id ?? "");
    expect(page).toMatch(new RegExp(`href="${waiting}"[^>]*>回答する`));
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

/** The deadline of everybody is near enough to be extended. */
const dueSoon = () =>
  run("UPDATE minutes SET due = '2024-03-29T08:00:00.000Z', version = version + 1");

describe("more time for one seat", () => {
  const typed = { seen: "seat-mhlw:0", days: "3", time: "12:00", reason: "海外出張のため" };
  beforeEach(dueSoon);
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
    expect(
      (await post(due, "secretariat", { ...typed, seen: "seat-mhlw:1", days: "4" })).status,
    ).toBe(303);
  });
  test("is given once by two at the same moment", async () => {
    const both = await Promise.all([
      post(due, "secretariat", typed),
      post(due, "secretariat2", typed),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  });
});

const reminded = () =>
  rows(
    "SELECT json_extract(detail, '$.seatId') AS seat FROM event WHERE name = 'minutes.reminded'",
  );

describe("a reminder", () => {
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
