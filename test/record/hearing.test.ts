import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { circulated, heard, start, step } from "../circulation/given";
import { handoutPath, submitFile, versionOf } from "../handouts/sent";
import { post, rows, world } from "../world";

/** One in the morning of 2 December in Japan, where in Greenwich it is the day before. */
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date("2026-12-01T16:00:00.000Z"), toFake: ["Date"] });
  await world();
});
afterEach(() => {
  vi.useRealTimers();
});

const leaves = (seat: string, day: string) =>
  rows(
    "UPDATE assignment SET valid_to = ?, version = version + 1 WHERE post_id = ?",
    day,
    `post-${seat}`,
  );

const seatEnds = (seat: string, day: string) =>
  rows("UPDATE seat SET valid_to = ?, version = version + 1 WHERE id = ?", day, seat);

/** The admin takes over the post of the member on a day. */
async function takesOver(day: string) {
  await leaves("seat-mhlw", day);
  await rows(
    "INSERT INTO person (id, display_name, reading, is_sample) VALUES ('next', '後任　太郎', 'こうにん', 1)",
  );
  await rows(
    "INSERT INTO assignment (id, person_id, post_id, kind, valid_from) VALUES ('next', 'next', 'post-seat-mhlw', 'primary', ?)",
    day,
  );
  await rows("UPDATE account SET person_id = 'next', version = version + 1 WHERE id = 'admin'");
}

describe("what goes round is told", () => {
  beforeEach(circulated);

  it("to whoever took over the post that morning, and not to who left", async () => {
    await takesOver("2026-12-02");
    expect((await start()).status).toBe(303);
    const who = await heard("circulation.started");
    expect([who.includes("admin"), who.includes("member")]).toEqual([true, false]);
  });

  it("to no aide of a seat that is no more", async () => {
    await seatEnds("seat-mic", "2026-12-02");
    await start();
    expect(await heard("circulation.started")).not.toContain("aide");
  });

  it("again to those alone who can reply: a vacant seat is nobody", async () => {
    await start();
    await post(step("remind"), "secretariat", { version: "1" });
    expect(await heard("circulation.reminded")).toEqual(["aide", "member"]);
    await leaves("seat-mic", "2026-12-02");
    await post(step("remind"), "secretariat", { version: "2" });
    expect(await heard("circulation.reminded")).toEqual(["member"]);
  });
});

const replaced = async () => {
  await submitFile("h2", "secretariat");
  await post(handoutPath("h2", "/accept"), "secretariat", { version: await versionOf("h2") });
  await post("/desk/meetings/m1/handouts/freeze", "secretariat", { version: "0" });
  await submitFile("h2", "secretariat", undefined, { note: "訂正" });
  return (await heard("handout.replaced")).filter((id) => id === "member" || id === "aide");
};

describe("a replacement is told", () => {
  it("to those who sit", async () => {
    expect(await replaced()).toEqual(["aide", "member"]);
  });

  it("to nobody whose seat is no more", async () => {
    for (const seat of ["seat-mhlw", "seat-mic"]) await seatEnds(seat, "2026-12-02");
    expect(await replaced()).toEqual([]);
  });
});
