import { beforeEach, describe, expect, it } from "vitest";
import { get, rows, world } from "../world";

beforeEach(world);

const places = ["", "/attendance", "/agenda"];
const pages = async (meeting: string, at = places) =>
  Promise.all(
    at.map(async (place) => (await get(`/desk/meetings/${meeting}${place}`, "secretariat")).text()),
  );

/** So many of the ten seats were there, all others were not. */
const recorded = (present: number) =>
  rows(
    `INSERT INTO attendance (id, meeting_id, seat_id, actual)
      SELECT 'at-' || id, 'm0', id, iif(row_number() OVER (ORDER BY id) <= ?, 'present', 'absent') FROM seat`,
    present,
  );

/** An item that takes longer than the meeting has. */
const long = (meeting: string) =>
  rows(
    `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, presenter_organization_id, minutes, created_at)
      VALUES ('long', 'council', ?, 'taken', 'report', '長い議題', 'mic', 300, '2024-02-01T00:00:00.000Z')`,
    meeting,
  );

describe("a meeting that is over", () => {
  it("warns of nothing: what was never recorded is said to be so", async () => {
    for (const html of await pages("m0")) {
      expect(html).toContain("記録がそろっていません");
      expect(html).not.toContain("不足 あと");
    }
  });
  it("tells as a fact how many were missing", async () => {
    await recorded(5);
    for (const html of await pages("m0")) {
      expect(html).toContain("１名不足");
      expect(html).not.toContain("不足 あと");
    }
  });
  it("says that there was a quorum", async () => {
    await recorded(6);
    for (const html of await pages("m0")) expect(html).toContain("満たす");
  });
  it("is not told that its items will not fit", async () => {
    await long("m0");
    for (const html of await pages("m0", ["", "/agenda"]))
      expect(html).not.toMatch(/超える見込み|終了見込み/);
  });
});

it("a meeting to come warns of both", async () => {
  await long("m1");
  for (const html of await pages("m1", ["", "/agenda"])) {
    expect(html).toContain("不足 あと６名");
    expect(html).toContain("超える見込み");
  }
});
