import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";

beforeEach(world);

const board = "/desk/meetings/m1/agenda";
const title = "相談センターの取組について";
const typed = { organizationId: "mhlw", kind: "explanation", title, minutes: "5" };
const text = async (answer: Response | Promise<Response>) => (await answer).text();

/** Proposes an item for m1 as the 窓口 of 厚生労働省; gives its address. */
const proposed = async () => {
  await post("/desk/meetings/m1/proposals/new", "coordinator", typed);
  const [row] = await rows<{ id: string }>("SELECT id FROM agenda_item WHERE title = ?", title);
  return `/desk/meetings/m1/items/${row?.id ?? ""}`;
};
const stateOf = async (path: string) =>
  (
    await rows(
      "SELECT state, title, returned_reason, version FROM agenda_item WHERE id = ?",
      path.split("/").at(-1) ?? "",
    )
  )[0];
const heard = async () =>
  (
    await rows<{ name: string; account_id: string }>(
      "SELECT e.name, n.account_id FROM notification n JOIN event e ON e.id = n.event_id ORDER BY e.id, n.account_id",
    )
  ).map(({ name, account_id }) => `${name} ${account_id}`);

describe("a proposal", () => {
  it("is made for one's own organisation, in two trips, and heard by the secretariat", async () => {
    expect(await text(get("/desk/meetings/m1/proposals/new", "coordinator"))).toContain(
      "厚生労働省",
    );
    const { db, trips } = counted(env.DB);
    const sent = await post("/desk/meetings/m1/proposals/new", "coordinator", typed, { db });
    expect([sent.status, trips()]).toEqual([303, 2]);
    expect(await heard()).toEqual(["agenda.proposed secretariat", "agenda.proposed secretariat2"]);
    const other = await post("/desk/meetings/m1/proposals/new", "coordinator", {
      ...typed,
      organizationId: "meti",
    });
    expect(other.status).toBe(403);
  });
  it("is made by nobody without an organisation", async () => {
    expect((await get("/desk/meetings/m1/proposals/new", "member")).status).toBe(403);
    expect((await post("/desk/meetings/m1/proposals/new", "member", typed)).status).toBe(403);
    expect((await post("/desk/meetings/m1/proposals/new", "outsider", typed)).status).toBe(404);
  });
  it("carries no note to the chair, whatever is sent", async () => {
    await post("/desk/meetings/m1/proposals/new", "coordinator", {
      ...typed,
      noteToChair: "議長へ",
    });
    expect(await rows("SELECT note_to_chair FROM agenda_item WHERE title = ?", title)).toEqual([
      { note_to_chair: "" },
    ]);
  });
  it("is seen by the secretariat and its own ministry, and by nobody else, not even in the history", async () => {
    const path = await proposed();
    for (const who of ["secretariat", "coordinator", "auditor"] as const) {
      expect(await text(get(board, who))).toContain(title);
      expect((await get(path, who)).status).toBe(200);
    }
    for (const who of ["editor", "member", "aide"] as const) {
      for (const page of [board, "/desk/meetings/m1", `${board}/print`])
        expect(await text(get(page, who))).not.toContain(title);
      expect((await get(path, who)).status).toBe(404);
      expect((await post(path, who, { version: "1" })).status).toBe(404);
    }
  });
});

describe("the secretariat's answer", () => {
  it("takes it as it is, which everybody at the ministry hears", async () => {
    const path = await proposed();
    const taken = await post(`${path}/take`, "secretariat", { version: "1" });
    expect(taken.headers.get("location")).toBe(board);
    expect(await stateOf(path)).toMatchObject({ state: "taken", title });
    expect((await heard()).slice(2)).toEqual([
      "agenda.proposalTaken coordinator",
      "agenda.proposalTaken mhlw-editor",
    ]);
    expect(await text(get(board, "member"))).toContain(title);
  });
  it("takes it with changes", async () => {
    const path = await proposed();
    expect(await text(get(path, "secretariat"))).toContain("この内容で採用する");
    const { organizationId: _, ...item } = typed;
    await post(`${path}/take`, "secretariat", {
      ...item,
      title: "直した題名",
      noteToChair: "要点のみ",
      version: "1",
    });
    expect(await stateOf(path)).toMatchObject({ state: "taken", title: "直した題名" });
  });
  it("sends it back with a reason; the ministry revises and proposes again", async () => {
    const path = await proposed();
    expect((await post(`${path}/return`, "secretariat", { version: "1" })).status).toBe(422);
    await post(`${path}/return`, "secretariat", { version: "1", reason: "対象を絞ってください" });
    expect(await stateOf(path)).toMatchObject({
      state: "returned",
      returned_reason: "対象を絞ってください",
    });
    expect((await heard()).slice(-2)).toEqual([
      "agenda.proposalReturned coordinator",
      "agenda.proposalReturned mhlw-editor",
    ]);
    expect(await text(get(board, "coordinator"))).toContain("対象を絞ってください");
    const html = await text(get(path, "coordinator"));
    expect(html).toContain("変更して、もう一度提案する");
    expect(html).not.toContain("議長への注記");
    await post(path, "coordinator", { kind: "explanation", title: "絞った題名", version: "2" });
    expect(await stateOf(path)).toMatchObject({
      state: "proposed",
      title: "絞った題名",
      returned_reason: "",
    });
  });
  it("is given once: the second of two gets the present state", async () => {
    const path = await proposed();
    await post(`${path}/take`, "secretariat", { version: "1" });
    expect((await post(`${path}/take`, "secretariat2", { version: "1" })).status).toBe(409);
    expect((await post(`${path}/take`, "secretariat2", { version: "2" })).status).toBe(422);
    expect(
      (await post(`${path}/return`, "secretariat2", { version: "1", reason: "x" })).status,
    ).toBe(422);
  });
  it("does not overwrite a revision made meanwhile: both texts are shown", async () => {
    const path = await proposed();
    await post(path, "coordinator", { kind: "report", title: "府省が直した題名", version: "1" });
    const late = await post(`${path}/take`, "secretariat", {
      kind: "report",
      title: "事務局が直した題名",
      version: "1",
    });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("府省が直した題名");
    expect(html).toContain("事務局が直した題名");
  });
  it("is the secretariat's alone; the ministry may withdraw", async () => {
    const path = await proposed();
    expect((await post(`${path}/take`, "coordinator", { version: "1" })).status).toBe(403);
    expect(
      (await post(`${path}/return`, "coordinator", { version: "1", reason: "x" })).status,
    ).toBe(403);
    expect((await post(`${path}/remove`, "coordinator", { version: "1" })).status).toBe(303);
    expect(await stateOf(path)).toMatchObject({ state: "removed" });
  });
  it("once taken, is no longer the ministry's to change or withdraw", async () => {
    const path = await proposed();
    await post(`${path}/take`, "secretariat", { version: "1" });
    const late = await post(path, "coordinator", {
      kind: "report",
      title: "遅い直し",
      version: "1",
    });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("遅い直し");
    expect(
      (await post(path, "coordinator", { kind: "report", title: "x", version: "2" })).status,
    ).toBe(422);
    expect((await post(`${path}/remove`, "coordinator", { version: "2" })).status).toBe(422);
  });
});

it("a notification leads to the item's own page", async () => {
  const path = await proposed();
  const html = await text(get("/desk/notifications", "secretariat"));
  const link = /\/desk\/backlog\/[a-z0-9]+/.exec(html)?.[0] ?? "";
  expect((await get(link, "secretariat")).headers.get("location")).toBe(path);
});

it("stands on the secretariat's desk with the name of the ministry in the reader's language", async () => {
  await proposed();
  expect(await text(get("/desk", "secretariat"))).toContain("厚労省からの提案");
  expect(await text(get("/en/desk", "secretariat"))).toContain(
    "Proposed by Ministry of Health, Labour and Welfare",
  );
});
