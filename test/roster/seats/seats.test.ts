import { beforeEach, expect, test } from "vitest";
import { get, post, rows, world } from "../../world";
import { faultOf, location, textOf } from "../read";

const base = "/desk/roster/seats";
const rosterOn = async (asof: string) =>
  textOf(await get(`/desk/roster?asof=${asof}`, "secretariat"));
const pass = (typed: Record<string, string>) =>
  post(`${base}/seat-mhlw/chair`, "secretariat", { version: "1", ...typed });

beforeEach(async () => {
  await world();
  await rows(
    `INSERT INTO post (id, organization_id, name) VALUES ('digital', 'cas', 'デジタル統括官')`,
  );
});

test("a seat is added from a day on", async () => {
  const typed = {
    postId: "digital",
    tier: "administrative",
    role: "member",
    validFrom: "令和３年９月１日",
  };
  location(await post(`${base}/new`, "secretariat", typed));
  expect(await rosterOn("2021-08-31")).not.toContain("デジタル統括官");
  expect(await rosterOn("2021-09-01")).toContain("デジタル統括官空席");
});

test("a post has one seat, and a tier one chair", async () => {
  const typed = { tier: "political", role: "chair", validFrom: "2027-01-01" };
  const twice = await post(`${base}/new`, "secretariat", { ...typed, postId: "post-seat-mic" });
  expect(faultOf(await twice.text(), "postId")).toContain("既に席を持っています");
  const chair = await post(`${base}/new`, "secretariat", { ...typed, postId: "digital" });
  expect(chair.status).toBe(422);
  expect(faultOf(await chair.text(), "role")).toContain("議長は総務副大臣です");
});

test("the chair passes on a day, and with it the roster's first line", async () => {
  location(await pass({ day: "2030-04-01" }));
  expect(await rosterOn("2030-03-31")).toContain("議長総務副大臣");
  const after = await rosterOn("2030-04-01");
  expect(after).toContain("議長厚生労働副大臣");
  expect(after.indexOf("厚生労働副大臣")).toBeLessThan(after.indexOf("総務副大臣"));
  expect(
    await rows(
      "SELECT count(*) AS n FROM role_grant g JOIN seat t ON t.id = g.seat_id WHERE t.role = 'member'",
    ),
  ).toEqual([{ n: 1 }]);
});

test("the chair cannot pass before a seat began, nor to the chair itself", async () => {
  expect(faultOf(await (await pass({ day: "2016-01-01" })).text(), "day")).toContain("より後の日");
  const own = await post(`${base}/seat-mic/chair`, "secretariat", {
    version: "1",
    day: "2030-04-01",
  });
  expect(faultOf(await own.text(), "day")).toContain("既に議長");
});

test("a seat ends on a day, and its end can be taken back", async () => {
  const end = `${base}/adm-cao/end`;
  location(await post(end, "secretariat", { version: "1", day: "2030-04-01" }));
  expect(await rosterOn("2030-03-31")).toContain("大臣官房審議官");
  expect(await rosterOn("2030-04-01")).not.toContain("大臣官房審議官");
  expect((await post(end, "secretariat", { version: "1", day: "2031-04-01" })).status).toBe(409);
  location(await post(end, "secretariat", { version: "2", day: "" }));
  expect(await rosterOn("2030-04-01")).toContain("大臣官房審議官");
});

test("an end needs a day", async () => {
  const answer = await post(`${base}/adm-cao/end`, "secretariat", { version: "1", day: "" });
  expect(answer.status).toBe(422);
  expect(faultOf(await answer.text(), "day")).toContain("入力してください");
});
