import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { counted, everybody, get, rows } from "../../world";
import { file } from "../handouts/given";
import { minutes, publishMinutes, redact, rewrite, settle } from "./given";

const path = (level: string) => `/desk/meetings/m0/minutes/versions/${level}`;

beforeEach(async () => {
  await minutes();
  await rewrite("rk2", "MARK-public と MARK-government を述べた。");
  await redact("rk2", "MARK-public", "public");
  await redact("rk2", "MARK-government", "government");
});

const officers = everybody.filter((who) => who !== "outsider" && who !== "suspended");
const mayReadAll = new Set(["secretariat", "secretariat2", "member", "aide", "auditor"]);

test("of settled minutes every official reads what the government may, the full text only who may read it", async () => {
  await settle();
  for (const who of officers) {
    const government = await get(path("government"), who);
    expect([who, government.status]).toEqual([who, 200]);
    const text = await government.text();
    expect([who, text.includes("MARK-public"), text.includes("MARK-government")]).toEqual([
      who,
      true,
      false,
    ]);
    const full = await get(path("full"), who);
    const may = mayReadAll.has(who);
    expect([who, full.status]).toEqual([who, may ? 200 : 404]);
    expect([who, (await full.text()).includes("MARK-government")]).toEqual([who, may]);
    expect([who, text.includes("versions/full")]).toEqual([who, may]);
  }
});

test("nobody reads a version before the minutes are settled", async () => {
  for (const level of ["government", "full"]) {
    expect((await get(path(level), "coordinator")).status).toBe(404);
    expect((await get(path(level), "secretariat")).status).toBe(422);
  }
});

test("where the text has changed and what is withheld no longer fits it, officials read neither", async () => {
  await settle();
  await rewrite("rk2", "MARK-public と MARK-other を述べた。");
  for (const who of ["coordinator", "secretariat"] as const) {
    const answer = await get(path("government"), who);
    expect([who, answer.status]).toEqual([who, 422]);
    const text = await answer.text();
    expect(text).toContain("不開示部分を改めて定めると、読めるようになります");
    expect(text).not.toMatch(/MARK-/);
  }
  expect(await (await get(path("full"), "member")).text()).toContain("MARK-other");
  await redact("rk2", "", "government");
  expect(await (await get(path("government"), "coordinator")).text()).not.toMatch(/MARK-/);
});

test("whoever sat as proxy reads the full text", async () => {
  await settle();
  await rows(
    "UPDATE account SET person_id = 'person-seat-mlit', version = version + 1 WHERE id = 'outsider'",
  );
  await rows(`INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_person_id)
    VALUES ('at9', 'm0', 'seat-meti', 'proxy', '大臣政務官', 'person-seat-mlit')`);
  expect((await get(path("full"), "outsider")).status).toBe(200);
});

test("whoever may not read the full minutes is led from them to the version for the government", async () => {
  await settle();
  const answer = await get("/desk/meetings/m0/minutes", "coordinator");
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(path("government"));
  const whole = await get("/desk/meetings/m0/minutes", "member");
  expect(whole.status).toBe(200);
});

test("a version takes one round trip; another level is none", async () => {
  await settle();
  const { db, trips } = counted(env.DB);
  await get(path("full"), "secretariat", { db });
  expect(trips()).toBe(1);
  expect((await get(path("secret"), "secretariat")).status).toBe(404);
  expect((await get("/desk/meetings/none/minutes/versions/full", "secretariat")).status).toBe(404);
});

const told = async (address: string) => {
  const page = await (await get(address, "secretariat")).text();
  return ["机上配布資料１", "構成員限りの試算"].map((text) => page.includes(text));
};

test("a paper for members is named in the full text alone; elsewhere it has its number", async () => {
  await rows("UPDATE handout SET meeting_id = 'm0', version = version + 1 WHERE id = 'h3'");
  await rows("UPDATE handout_number SET meeting_id = 'm0' WHERE handout_id = 'h3'");
  await file("h3", 1, "b");
  await settle();
  await publishMinutes("name");
  expect(await told("/meetings/16/minutes")).toEqual([true, false]);
  expect(await told(path("government"))).toEqual([true, false]);
  expect(await told(path("full"))).toEqual([true, true]);
});
