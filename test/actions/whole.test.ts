import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";

beforeEach(world);

const raised = {
  number: "２",
  title: "導入事例を集める",
  titleEn: "",
  request: "各府省の所管の団体から事例を集める。",
  leadId: "mlit",
  due: "10営業日後",
  measures: "mic-01",
  waitsFor: "宿題１",
  "task-mhlw": "医療・福祉の事例",
  "due-mhlw": "令和９年１月15日",
};
const idOf = async (number: number) =>
  (await rows<{ id: string }>("SELECT id FROM action WHERE number = ?", number))[0]?.id ?? "";
const typedOf = { ...raised, number: "1", title: "一元的な相談窓口を設ける", leadId: "mic" };
const own = {
  ...typedOf,
  version: "1",
  waitsFor: "",
  due: "令和８年12月28日",
  "task-mic": "技術の相談",
  "task-mhlw": "労務の相談",
  "due-mhlw": "",
};

describe("raising an action", () => {
  it("gives every ministry named its part, and the lead one without a task", async () => {
    const answer = await post("/desk/actions/new", "secretariat", raised);
    const id = await idOf(2);
    expect(answer.headers.get("Location")).toBe(`/desk/actions/${id}`);
    expect(
      await rows(
        "SELECT ministry_id AS m, task, due, state FROM action_part WHERE action_id = ? ORDER BY m",
        id,
      ),
    ).toEqual([
      { m: "mhlw", task: "医療・福祉の事例", due: "2027-01-15", state: "received" },
      { m: "mlit", task: "", due: null, state: "received" },
    ]);
    expect(await rows("SELECT measure_id FROM action_measure WHERE action_id = ?", id)).toEqual([
      { measure_id: "ms1" },
    ]);
    expect(await rows("SELECT waits_for_id FROM action_dependency")).toEqual([
      { waits_for_id: "a1" },
    ]);
    expect(await rows("SELECT account_id FROM notification ORDER BY 1")).toEqual([
      { account_id: "coordinator" },
      { account_id: "mhlw-editor" },
    ]);
    const page = await (await get(`/desk/actions/${id}`, "member")).text();
    for (const said of [raised.title, raised.request, "MIC-01", "宿題１", "医療・福祉の事例"])
      expect(page).toContain(said);
  });

  it("tells nobody of what is hidden until a day, and keeps its title out of the record", async () => {
    await post("/desk/actions/new", "secretariat", { ...raised, visibleFrom: "2198-12-01" });
    expect(await rows("SELECT * FROM notification")).toEqual([]);
    expect(await rows("SELECT detail FROM event")).toEqual([{ detail: '{"number":"2"}' }]);
  });

  it("is begun from an agenda item, with its title and the next number", async () => {
    const page = await (await get("/desk/actions/new?item=i2", "secretariat")).text();
    expect(page).toContain('value="令和９年度の施策について"');
    expect(page).toContain('name="number" value="2"');
    await post("/desk/actions/new", "secretariat", { ...raised, originItemId: "i2" });
    expect(await rows("SELECT origin_item_id AS i FROM action WHERE number = 2")).toEqual([
      { i: "i2" },
    ]);
    const item = await (await get("/desk/meetings/m1/items/i2", "member")).text();
    expect(item).toContain(raised.title);
    expect(await (await get("/desk/meetings/m1/items/i2", "secretariat")).text()).toContain(
      "/desk/actions/new?item=i2",
    );
  });

  it("happens once for a double click, and keeps what was typed where something is wrong", async () => {
    const key = "abcdefghij0123456789";
    await post("/desk/actions/new", "secretariat", { ...raised, key });
    expect((await post("/desk/actions/new", "secretariat", { ...raised, key })).status).toBe(303);
    expect(await rows("SELECT id FROM action")).toHaveLength(2);
    const wrong = await post("/desk/actions/new", "secretariat", {
      ...raised,
      number: "1",
      due: "令和８年12月29日",
      measures: "XX-99",
      waitsFor: "77",
    });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    for (const said of ["次に使える番号は３", "行政機関の休日", "XX-99", "77", raised.request])
      expect(page).toContain(said);
  });

  it("is the secretariat's", async () => {
    for (const who of ["editor", "mic-coordinator", "auditor", "member"] as const)
      for (const path of ["new", "a1/edit", "a1/confirm", "a1/withdraw"]) {
        expect((await get(`/desk/actions/${path}`, who)).status, `${who} ${path}`).toBe(403);
        expect((await post(`/desk/actions/${path}`, who, raised)).status).toBe(403);
      }
    expect((await post("/desk/actions/a1/agenda", "mic-coordinator")).status).toBe(403);
    expect((await post("/desk/actions-to-agenda", "editor", { chosen: "a1" })).status).toBe(403);
  });
});

describe("changing an action", () => {
  it("keeps the parts with their states, and tells of a new due day", async () => {
    await post("/desk/actions/a1/edit", "secretariat", {
      ...own,
      due: "令和９年１月29日",
      "task-mlit": "都市の事例",
    });
    expect(await rows("SELECT ministry_id AS m, state FROM action_part ORDER BY m")).toEqual([
      { m: "mhlw", state: "received" },
      { m: "mic", state: "in_progress" },
      { m: "mlit", state: "received" },
    ]);
    expect(await rows("SELECT name FROM event ORDER BY id")).toEqual([
      { name: "action.changed" },
      { name: "action.dueChanged" },
    ]);
  });

  it("does not empty a part, and does not go round in a circle", async () => {
    const emptied = await post("/desk/actions/a1/edit", "secretariat", { ...own, "task-mhlw": "" });
    expect(emptied.status).toBe(422);
    expect(await emptied.text()).toContain("取り下げてください");
    await post("/desk/actions/new", "secretariat", raised);
    const circle = await post("/desk/actions/a1/edit", "secretariat", { ...own, waitsFor: "2" });
    expect(circle.status).toBe(422);
    expect(await circle.text()).toContain("戻ってきます");
    expect(await rows("SELECT version FROM action WHERE id = 'a1'")).toEqual([{ version: 1 }]);
  });

  it("keeps the number under which it was prepared for publication", async () => {
    const edit = "/desk/actions/a1/edit";
    expect((await post(edit, "secretariat", { ...own, number: "7" })).status).toBe(303);
    await post("/desk/actions/a1/publish", "secretariat", { when: "at_once" });
    const answer = await post(edit, "secretariat", { ...own, number: "8", version: "2" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("宿題７に戻してください");
    const same = { ...own, number: "7", version: "2" };
    expect((await post(edit, "secretariat", same)).status).toBe(303);
    await expect(rows("UPDATE action SET number = 8, version = version + 1")).rejects.toThrow(
      "stale",
    );
  });

  it("loses nothing when two people change it", async () => {
    await post("/desk/actions/a1/edit", "secretariat", { ...own, title: "先に書いた題名" });
    const second = await post("/desk/actions/a1/edit", "secretariat2", {
      ...own,
      title: "後から書いた題名",
    });
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain("先に書いた題名");
    expect(page).toContain("後から書いた題名");
  });
});

describe("coming back to the agenda", () => {
  it("is one click: an item on the next meeting's agenda, which links back", async () => {
    const answer = await post("/desk/actions/a1/agenda", "secretariat");
    expect(answer.headers.get("Location")).toBe("/desk/meetings/m1/agenda");
    const [item] = await rows<{ id: string }>(
      "SELECT i.id, i.kind, i.title, i.meeting_id AS m FROM action_item x JOIN agenda_item i ON i.id = x.item_id",
    );
    expect(item).toMatchObject({ kind: "report", title: "一元的な相談窓口を設ける", m: "m1" });
    const page = await get(`/desk/meetings/m1/items/${item?.id}`, "member");
    expect(await page.text()).toContain('href="/desk/actions/a1"');
    expect((await post("/desk/actions/a1/agenda", "secretariat")).status).toBe(422);
    expect(await rows("SELECT * FROM action_item")).toHaveLength(1);
  });

  it("takes several together, for confirmation where all is reported", async () => {
    await post("/desk/actions/new", "secretariat", raised);
    await rows(
      "UPDATE action_part SET state = 'reported', version = version + 1 WHERE action_id = 'a1'",
    );
    const answer = await post("/desk/actions-to-agenda", "secretariat", {
      chosen: ["a1", await idOf(2)],
      meetingId: "backlog",
    });
    expect(answer.headers.get("Location")).toBe("/desk/backlog");
    expect(
      await rows(
        "SELECT kind, meeting_id AS m FROM agenda_item WHERE id IN (SELECT item_id FROM action_item) ORDER BY kind",
      ),
    ).toEqual([
      { kind: "confirmation", m: null },
      { kind: "report", m: null },
    ]);
  });

  it("asks for a choice, and keeps hidden ones off", async () => {
    expect((await post("/desk/actions-to-agenda", "secretariat", {})).status).toBe(422);
    await rows("UPDATE action SET visible_from = '2199-01-01', version = 2");
    expect((await post("/desk/actions/a1/agenda", "secretariat")).status).toBe(422);
  });
});
