import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";
import { handoutPath, keptFiles, pdf, said, send } from "./sent";

beforeEach(world);

const list = "/desk/meetings/m1/handouts";
const text = async (answer: Response | Promise<Response>) => (await answer).text();

const numbers = async (typed: Record<string, string>, version = "0") =>
  post(`${list}/numbers`, "secretariat", { version, ...typed });

describe("numbers", () => {
  it("are read in any width, and set together", async () => {
    const typed = { "number-h1": "資料2-1", "number-h2": "資料２ー２", "number-h3": "参考資料 1" };
    expect((await numbers(typed)).status).toBe(303);
    expect(
      await rows("SELECT handout_id, kind, major, minor FROM handout_number ORDER BY handout_id"),
    ).toEqual([
      { handout_id: "h1", kind: "material", major: 2, minor: 1 },
      { handout_id: "h2", kind: "material", major: 2, minor: 2 },
      { handout_id: "h3", kind: "reference", major: 1, minor: null },
    ]);
    expect(await text(get(list, "secretariat"))).toContain("資料２－２");
  });

  it("that clash or are none are explained beside each, and none is set", async () => {
    const answer = await numbers({
      "number-h1": "資料１",
      "number-h2": "資料1",
      "number-h3": "別紙",
    });
    expect(answer.status).toBe(422);
    const page = await text(answer);
    for (const id of ["h1", "h2"])
      expect(page).toMatch(new RegExp(`id="field-number-${id}-error"[^]*?重なっています`));
    expect(page).toContain("「別紙」は資料の番号として読めません");
  });

  it("that somebody else set meanwhile are shown beside one's own", async () => {
    await numbers({ "number-h1": "資料９" });
    const answer = await numbers({ "number-h1": "資料８" });
    expect(answer.status).toBe(409);
    expect(await text(answer)).toContain("資料９");
  });

  it("are proposed from the agenda", async () => {
    await rows("DELETE FROM handout_number");
    const page = await text(get(`${list}/numbers?propose=yes`, "secretariat"));
    expect(page).toMatch(/name="number-h1" value="資料１"/);
    expect(page).toMatch(/name="number-h2" value="資料２"/);
  });

  it("are written in English on the English page, and read from there", async () => {
    await numbers({ "number-h1": "資料２－１", "number-h3": "机上配布１" });
    const page = await text(get(`/en${list}/numbers`, "secretariat"));
    expect(page).toMatch(/name="number-h1" value="Handout 2-1"/);
    const typed = { "number-h1": "Handout 2-2", "number-h3": "Tabled handout 1" };
    expect((await numbers(typed, "1")).status).toBe(303);
    expect(await text(get(list, "secretariat"))).toContain("資料２－２");
  });
});

describe("papers asked for", () => {
  const asked = {
    itemId: "i2",
    title: "令和９年度の施策について",
    request: "Ａ４横２枚以内",
    due: "5営業日前 12:00",
    disclosure: "after_meeting",
    ministries: ["mic", "meti", "mlit"],
  };

  it("make one for each ministry in 建制順, with the next branches, and tell each of its own", async () => {
    const answer = await post(`${list}/ask`, "secretariat", asked);
    expect(answer.status).toBe(303);
    expect(decodeURIComponent(answer.headers.get("set-cookie") ?? "")).toContain(
      "総務省、経済産業省、国土交通省に「令和９年度の施策について」の提出を依頼しました",
    );
    expect(
      await rows(
        `SELECT submitter_id, state, due, major, minor FROM handout h JOIN handout_number n ON n.handout_id = h.id
          WHERE title = ? ORDER BY minor`,
        asked.title,
      ),
    ).toMatchObject([
      {
        submitter_id: "mic",
        state: "requested",
        due: "2027-01-07T03:00:00.000Z",
        major: 2,
        minor: 2,
      },
      { submitter_id: "meti", minor: 3 },
      { submitter_id: "mlit", minor: 4 },
    ]);
    expect(
      await rows(
        "SELECT DISTINCT n.account_id FROM notification n JOIN event e ON e.id = n.event_id WHERE e.name = 'handout.requested' ORDER BY 1",
      ),
    ).toEqual([{ account_id: "editor" }, { account_id: "mic-coordinator" }]);
  });

  it("say what is missing, all at once", async () => {
    const answer = await post(`${list}/ask`, "secretariat", { disclosure: "after_meeting" });
    expect(answer.status).toBe(422);
    const page = await text(answer);
    for (const name of ["title", "request", "due"]) expect(page).toContain(`#field-${name}`);
  });

  it("are asked by the secretariat alone", async () => {
    for (const who of ["coordinator", "member", "auditor"] as const) {
      expect((await get(`${list}/ask`, who)).status).toBe(403);
      expect((await post(`${list}/ask`, who, asked)).status).toBe(403);
    }
  });
});

describe("非公開", () => {
  const typed = {
    version: "1",
    title: "題",
    submitterId: "mhlw",
    disclosure: "closed",
    onWeb: "yes",
    inPacket: "yes",
  };

  it("wants its ground and its reason", async () => {
    const bare = await post(handoutPath("h2", "/edit"), "secretariat", typed);
    expect(bare.status).toBe(422);
    const page = await text(bare);
    for (const name of ["clause", "disclosureReason"]) expect(page).toContain(`#field-${name}`);
    const full = { ...typed, clause: "5", disclosureReason: "審議中のため", reviewOn: "R9.4.1" };
    expect((await post(handoutPath("h2", "/edit"), "secretariat", full)).status).toBe(303);
    expect(
      await rows("SELECT clause, disclosure_reason, review_on FROM handout WHERE id = 'h2'"),
    ).toEqual([{ clause: 5, disclosure_reason: "審議中のため", review_on: "2027-04-01" }]);
  });
});

describe("a paper that a ministry offers", () => {
  const offer = `${list}/offer`;
  const typed = { ...said, submitterId: "mhlw", itemId: "i2" };
  const file = { name: "a.pdf", bytes: pdf() };

  it("waits for the secretariat, with its file, and has no number yet", async () => {
    expect((await get(offer, "coordinator")).status).toBe(200);
    const sent = await send(offer, "coordinator", typed, file);
    expect(sent.status).toBe(303);
    expect(await rows("SELECT state FROM handout WHERE title = ?", said.title)).toContainEqual({
      state: "submitted",
    });
    expect(await text(get(list, "member"))).not.toContain("番号なし");
    expect(await text(get(list, "secretariat"))).toContain("番号なし");
  });

  it("is of its own ministry, and of nobody without one", async () => {
    const other = await send(offer, "coordinator", { ...typed, submitterId: "meti" }, file);
    expect(other.status).toBe(422);
    expect((await send(offer, "member", typed, file)).status).toBe(403);
    expect((await get(offer, "auditor")).status).toBe(403);
    expect(await keptFiles()).toEqual([]);
  });
});
