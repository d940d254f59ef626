import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";
import { handoutPath, keptFiles, pdf, said, send, stateOf, submitFile, versionOf } from "./sent";

beforeEach(world);

const list = "/desk/meetings/m1/handouts";
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const heard = async () =>
  (
    await rows<{ name: string; account_id: string }>(
      "SELECT e.name, n.account_id FROM notification n JOIN event e ON e.id = n.event_id ORDER BY e.id, n.account_id",
    )
  ).map(({ name, account_id }) => `${name} ${account_id}`);

const accept = async (id: string) =>
  post(handoutPath(id, "/accept"), "secretariat", { version: await versionOf(id) });

const freeze = async () => post(`${list}/freeze`, "secretariat", { version: "0" });

describe("a paper that was asked for", () => {
  it("is submitted in two trips, checked, accepted, and then read by everybody", async () => {
    expect(await text(get(list, "auditor"))).not.toContain(said.title);
    const { db, trips } = counted(env.DB);
    const sent = await send(
      handoutPath("h2", "/submit"),
      "coordinator",
      { version: "1", ...said },
      { name: "施策.pdf", bytes: pdf() },
      { db },
    );
    expect([sent.status, trips()]).toEqual([303, 2]);
    expect(await stateOf("h2")).toBe("submitted");
    expect(await heard()).toEqual([
      "handout.submitted mhlw-editor",
      "handout.submitted secretariat",
      "handout.submitted secretariat2",
    ]);
    expect(await text(get(list, "member"))).not.toContain(said.title);
    expect((await accept("h2")).status).toBe(303);
    expect(await text(get(list, "member"))).toContain(said.title);
    const file = await get(handoutPath("h2", "/files/1"), "member");
    expect(file.status).toBe(200);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pdf());
    const [kept] = await rows("SELECT * FROM handout_file");
    expect(kept).toMatchObject({ number: 1, name: "施策.pdf", media_type: "application/pdf" });
    const digest = await crypto.subtle.digest("SHA-512", pdf());
    expect(kept?.["sha512"]).toBe(
      Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(""),
    );
  });

  it("is sent back with a reason, and submitted again", async () => {
    await submitFile("h2", "coordinator", { name: "一.pdf", bytes: pdf() });
    const back = await post(handoutPath("h2", "/return"), "secretariat", {
      version: await versionOf("h2"),
      reason: "２枚以内にしてください\n・表は別紙に",
    });
    expect(back.status).toBe(303);
    expect(await heard()).toContain("handout.returned coordinator");
    const page = await text(get(handoutPath("h2", "/submit"), "mhlw-editor"));
    expect(page).toContain('<p class="prose">２枚以内にしてください\n・表は別紙に</p>');
    expect((await submitFile("h2", "mhlw-editor", { name: "b.pdf", bytes: pdf("b") })).status).toBe(
      303,
    );
    const files = await text(get(handoutPath("h2"), "coordinator"));
    expect(files).toMatch(
      /b\.pdf[^]*未受付[^]*一\.pdf[^]*差し戻し済み[^]*２枚以内にしてください\n・表は別紙に/,
    );
    await accept("h2");
    expect((await get(handoutPath("h2", "/files/1"), "member")).status).toBe(404);
    expect((await get(handoutPath("h2", "/files/1"), "coordinator")).status).toBe(200);
    expect((await get(handoutPath("h2", "/files/2"), "member")).status).toBe(200);
  });

  it("is withdrawn; its number stays as 欠番 until all are numbered anew", async () => {
    const done = await post(handoutPath("h2", "/withdraw"), "secretariat", {
      version: "1",
      reason: "次回に回す",
    });
    expect(done.status).toBe(303);
    expect(await text(get(list, "member"))).toContain("欠番");
    const numbers = { version: "0", "number-h1": "資料1", "number-h3": "机上配布１" };
    expect((await post(`${list}/numbers`, "secretariat", numbers)).status).toBe(303);
    expect(await text(get(list, "member"))).not.toContain("欠番");
  });
});

describe("差替え", () => {
  beforeEach(async () => {
    await submitFile("h2", "coordinator", { name: "a.pdf", bytes: pdf("a") });
    await accept("h2");
  });

  it("says what changed; the version before stays, marked", async () => {
    const silent = await submitFile("h2", "secretariat", { name: "b.pdf", bytes: pdf("b") });
    expect(silent.status).toBe(422);
    expect(await text(silent)).toContain("何を改めたか");
    expect(await keptFiles()).toHaveLength(1);
    const note = { note: "３ページの表の数値を訂正" };
    const sent = await submitFile("h2", "secretariat", { name: "b.pdf", bytes: pdf("b") }, note);
    expect(sent.status).toBe(303);
    expect(await stateOf("h2")).toBe("accepted");
    const page = await text(get(handoutPath("h2"), "member"));
    for (const word of ["差替え前", "現在の版", note.note]) expect(page).toContain(word);
    expect(await text(get(list, "member"))).toContain("差替え");
    expect((await get(handoutPath("h2", "/files/1"), "member")).status).toBe(200);
  });

  it("by its ministry waits for the secretariat, and others see the version before until then", async () => {
    const note = { note: "誤字を訂正" };
    await submitFile("h2", "coordinator", { name: "b.pdf", bytes: pdf("b") }, note);
    expect(await stateOf("h2")).toBe("submitted");
    const before = await text(get(handoutPath("h2"), "member"));
    expect(before).toContain("a.pdf");
    expect(before).not.toContain("b.pdf");
    expect((await get(handoutPath("h2", "/files/2"), "member")).status).toBe(404);
    await accept("h2");
    expect(await text(get(handoutPath("h2"), "member"))).toContain("b.pdf");
    expect((await heard()).at(-1)).toBe("handout.replaced secretariat2");
  });
});

describe("a frozen packet", () => {
  it("takes nothing more from the ministries, and everything from the secretariat", async () => {
    expect((await freeze()).status).toBe(303);
    expect(await heard()).toContain("handout.frozen coordinator");
    const refused = await submitFile("h2", "coordinator");
    expect(refused.status).toBe(422);
    expect(await text(refused)).toContain("確定している");
    expect(await keptFiles()).toEqual([]);
    expect((await get(`${list}/offer`, "coordinator")).status).toBe(422);
    expect((await submitFile("h2", "secretariat")).status).toBe(303);
  });

  it("tells the members of what is replaced", async () => {
    await submitFile("h2", "secretariat");
    await accept("h2");
    await freeze();
    await submitFile("h2", "secretariat", undefined, { note: "訂正" });
    expect(await heard()).toEqual(
      expect.arrayContaining(["handout.replaced member", "handout.replaced aide"]),
    );
  });

  it("is opened again with a reason, until the meeting is held", async () => {
    await freeze();
    const bare = await post(`${list}/unfreeze`, "secretariat", { version: "1", reason: "" });
    expect(bare.status).toBe(422);
    const reason = { version: "1", reason: "厚労省の差替えのため" };
    expect((await post(`${list}/unfreeze`, "secretariat", reason)).status).toBe(303);
    expect((await submitFile("h2", "coordinator")).status).toBe(303);
    await post(`${list}/freeze`, "secretariat", { version: "2" });
    await rows("UPDATE meeting SET state = 'held', version = version + 1 WHERE id = 'm1'");
    expect((await get(`${list}/unfreeze`, "secretariat")).status).toBe(422);
  });

  it("is frozen by whoever is first", async () => {
    await freeze();
    await post(`${list}/unfreeze`, "secretariat", { version: "1", reason: "x" });
    expect((await post(`${list}/freeze`, "secretariat2", { version: "1" })).status).toBe(409);
  });
});

it("whoever submits reads for which number and until when; a submitter is asked for in one of two fields", async () => {
  const page = await text(get(handoutPath("h2", "/submit"), "coordinator"));
  const form = page.indexOf('name="title"');
  for (const told of ["資料２", "議題２　令和９年度の施策について", "令和９年１月８日 17:00"]) {
    expect(page.indexOf(told)).toBeGreaterThan(0);
    expect([told, page.indexOf(told) < form]).toEqual([told, true]);
  }
  const edit = await text(get(`${list}/new`, "secretariat"));
  const field = edit.slice(
    edit.indexOf('for="field-submitterId"'),
    edit.indexOf("</select>", edit.indexOf('id="field-submitterId"')),
  );
  expect(field).toContain("どちらかが必要です");
  expect(field).not.toContain("任意");
});
