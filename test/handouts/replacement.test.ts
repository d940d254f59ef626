import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";
import { handoutPath, pdf, said, submitFile, versionOf } from "./sent";

const list = "/desk/meetings/m1/handouts";
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const step = async (name: string, typed: Readonly<Record<string, string>> = {}) =>
  post(handoutPath("h2", name), "secretariat", { version: await versionOf("h2"), ...typed });

const closed = { disclosure: "closed", clause: "5", disclosureReason: "審議中のため" };
const opened = { title: "改めた題名", disclosure: "open", note: "公開できる形に改めた" };

/** What is kept of the handout itself. */
const kept = async () =>
  (
    await rows("SELECT title, disclosure, clause, disclosure_reason FROM handout WHERE id = 'h2'")
  )[0];
const before = {
  title: said.title,
  disclosure: "closed",
  clause: 5,
  disclosure_reason: "審議中のため",
};

/** A withheld paper that was accepted, and its ministry's replacement that would be public. */
beforeEach(async () => {
  await world();
  await submitFile("h2", "coordinator", { name: "a.pdf", bytes: pdf("a") }, closed);
  await step("/accept");
  await submitFile("h2", "coordinator", { name: "b.pdf", bytes: pdf("b") }, opened);
});

describe("what a replacement says of a paper", () => {
  it("holds for nobody before it is accepted", async () => {
    expect(await kept()).toEqual(before);
    for (const who of ["mic-coordinator", "admin"] as const)
      expect((await get(handoutPath("h2", "/files/1"), who)).status).toBe(404);
    for (const who of ["mic-coordinator", "member", "auditor"] as const)
      expect(await text(get(list, who))).not.toContain(opened.title);
  });

  it("is shown to the secretariat and its ministry, who see what would change", async () => {
    for (const who of ["secretariat", "mhlw-editor"] as const) {
      const page = await text(get(handoutPath("h2"), who));
      for (const word of ["受け付けると", opened.title, "公開の範囲"]) expect(page).toContain(word);
    }
  });

  it("holds for everybody once it is accepted", async () => {
    expect((await step("/accept")).status).toBe(303);
    expect(await kept()).toEqual({
      title: opened.title,
      disclosure: "open",
      clause: null,
      disclosure_reason: "",
    });
    expect(await text(get(list, "mic-coordinator"))).toContain(opened.title);
    expect((await get(handoutPath("h2", "/files/2"), "mic-coordinator")).status).toBe(200);
  });

  it("does not open the version that was withheld, nor name it", async () => {
    await step("/accept");
    expect((await get(handoutPath("h2", "/files/1"), "mic-coordinator")).status).toBe(404);
    expect(await text(get(handoutPath("h2"), "mic-coordinator"))).not.toContain("a.pdf");
    expect((await get(handoutPath("h2", "/files/1"), "secretariat")).status).toBe(200);
    expect(await rows("SELECT 1 FROM event WHERE name = 'handout.downloaded'")).toHaveLength(1);
  });

  it("comes to nothing when it is sent back, and stands in the form for the next try", async () => {
    await step("/return", { reason: "理由を添えてください" });
    expect(await kept()).toEqual(before);
    expect((await get(handoutPath("h2", "/files/1"), "mic-coordinator")).status).toBe(404);
    const form = await text(get(handoutPath("h2", "/submit"), "coordinator"));
    expect(form).toContain(`value="${opened.title}"`);
    expect(form).toContain('<option value="open" selected');
  });

  it("is in the record, where it changes how far the paper goes", async () => {
    await step("/accept");
    await post(handoutPath("h2", "/edit"), "secretariat", {
      ...opened,
      disclosure: "members",
      version: await versionOf("h2"),
      submitterId: "mhlw",
      itemId: "i2",
    });
    const record = await text(get("/desk/record", "auditor"));
    for (const change of ["非公開から公開へ", "公開から構成員限りへ"])
      expect(record).toContain(`（公開の範囲：${change}）`);
    expect(record).not.toContain("審議中のため");
  });

  it("makes the download of a paper that is to be restricted a recorded one", async () => {
    await step("/accept");
    await submitFile("h2", "coordinator", undefined, { ...closed, note: "公開を取りやめる" });
    await get(handoutPath("h2", "/files/3"), "mhlw-editor");
    expect(await rows("SELECT actor_id FROM event WHERE name = 'handout.downloaded'")).toEqual([
      { actor_id: "mhlw-editor" },
    ]);
  });
});

const settle = () =>
  rows("UPDATE meeting SET state = 'finalized', version = version + 1 WHERE id = 'm1'");

describe("a replacement that waits when the record is settled", () => {
  it("is still accepted, or sent back", async () => {
    await settle();
    expect((await step("/accept")).status).toBe(303);
    expect(await kept()).toMatchObject({ disclosure: "open" });
  });

  it("is still passed over by one of the secretariat's own, which holds at once", async () => {
    await settle();
    await step("/return", { reason: "事務局で改めます" });
    const own = { ...closed, note: "数値を訂正" };
    expect((await submitFile("h2", "secretariat", undefined, own)).status).toBe(303);
    expect(await rows("SELECT state FROM handout WHERE id = 'h2'")).toEqual([
      { state: "accepted" },
    ]);
    expect((await get(handoutPath("h2", "/files/3"), "member")).status).toBe(200);
    expect((await get(handoutPath("h2", "/files/2"), "member")).status).toBe(404);
  });

  it("keeps the record from being settled, with the way to it", async () => {
    await rows("UPDATE meeting SET state = 'held', version = version + 1 WHERE id = 'm1'");
    const page = await text(get("/desk/meetings/m1/finalize", "secretariat"));
    expect(page).toContain("提出された配布資料を受け付けるか、差し戻す");
    await step("/accept");
    expect(await text(get("/desk/meetings/m1/finalize", "secretariat"))).not.toContain(
      "提出された配布資料を受け付けるか",
    );
  });
});
