import { beforeEach, expect, it } from "vitest";
import { get, post, rows, world } from "../world";

beforeEach(world);

const base = "/desk/meetings/m1/minutes";

/** The coming meeting has come to pass: with a time, a proxy, and a decision at its end. */
beforeEach(async () => {
  await rows(
    "UPDATE meeting SET state = 'held', actual_start = '16:32', version = version + 1 WHERE id = 'm1'",
  );
  await rows(
    `INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_name)
      VALUES ('t', 'm1', 'seat-meti', 'proxy', '経済産業大臣政務官', '代理　太郎')`,
  );
  await rows(
    `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, created_at)
      VALUES ('i3', 'council', 'm1', 'taken', 'decision', '実施方針について', '2026-10-02T00:00:02.000Z')`,
  );
  await rows("UPDATE handout SET item_id = 'i3', version = version + 1 WHERE id = 'h3'");
});

const aimIn = (html: string) =>
  (/name="aim" value="([^"]*)"/.exec(html)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");

/** Sees what would be written, and writes it. */
async function write(part = "") {
  const path = `${base}/skeleton${part && `?part=${part}`}`;
  const html = await (await get(path, "secretariat")).text();
  return post(path, "secretariat", { aim: aimIn(html) });
}

const texts = async () =>
  (
    await rows(
      `SELECT item_id, text FROM remark WHERE meeting_id = 'm1' AND state = 'kept'
        ORDER BY coalesce(item_id, ''), place, id`,
    )
  ).map((row) => [row["item_id"], row["text"]]);

const whole = [
  [null, "16時32分に開会した。"],
  [null, "経済産業副大臣の代理として、経済産業大臣政務官　代理　太郎が出席した。"],
  ["i1", "国土交通省　都市局長から、[[handout:h1]]に基づき報告があった。"],
  ["i2", "厚生労働省から、[[handout:h2]]に基づき説明があった。"],
  ["i3", "[[handout:h3]]に基づき説明があった。"],
  ["i3", "[[handout:h3]]のとおり決定した。"],
];

it("the agenda, the attendance and the handouts make the standard sentences", async () => {
  expect((await write()).headers.get("location")).toBe(`${base}/draft`);
  expect(await texts()).toEqual(whole);
  expect(await rows("SELECT state FROM minutes WHERE id = 'm1'")).toEqual([{ state: "drafting" }]);
  expect(
    await rows(
      "SELECT decision, in_summary FROM remark WHERE kind = 'decision' AND meeting_id = 'm1'",
    ),
  ).toEqual([{ decision: "decided", in_summary: 1 }]);
  const html = await (await get(base, "secretariat")).text();
  expect(html).toContain("資料１</a>に基づき報告があった。");
});

it("the page says before what will be written", async () => {
  const html = await (await get(`${base}/skeleton`, "secretariat")).text();
  expect(html).toContain("加える文");
  expect(html).toContain("厚生労働省から、資料２に基づき説明があった。");
  expect(await texts()).toEqual([]);
});

it("written a second time nothing changes, and the page says so", async () => {
  await write();
  expect(await (await get(`${base}/skeleton`, "secretariat")).text()).toContain(
    "新しく書くことはありません",
  );
  const answer = await write();
  expect(answer.status).toBe(409);
  expect(await texts()).toEqual(whole);
});

it("a section written again leaves hand edits and other sections alone", async () => {
  await write();
  await rows(
    "UPDATE agenda_item SET kind = 'approval', presenter_organization_id = 'mic', version = version + 1 WHERE id = 'i3'",
  );
  await rows(
    "UPDATE agenda_item SET presenter_organization_id = 'mic', version = version + 1 WHERE id = 'i2'",
  );
  const [narration] = await rows(
    "SELECT id FROM remark WHERE item_id = 'i3' AND kind = 'narration'",
  );
  await post(`${base}/remarks/${String(narration?.["id"])}`, "secretariat", {
    version: "1",
    kind: "narration",
    text: "事務局から説明があった。",
  });
  const page = await (await get(`${base}/skeleton?part=i3`, "secretariat")).text();
  expect(page).toContain("作り直す文");
  expect(page).toContain("人が直したため、そのままにする文");
  await write("i3");
  const after = await texts();
  expect(after.filter(([item]) => item !== "i3")).toEqual(whole.filter(([item]) => item !== "i3"));
  expect(after.filter(([item]) => item === "i3")).toEqual([
    ["i3", "事務局から説明があった。"],
    ["i3", "異議なく了承された。"],
  ]);
  expect(
    await rows(
      "SELECT r.number, r.text FROM remark_revision r JOIN remark k ON k.id = r.remark_id WHERE k.kind = 'decision' AND k.meeting_id = 'm1' ORDER BY 1",
    ),
  ).toEqual([
    { number: 1, text: "[[handout:h3]]のとおり決定した。" },
    { number: 2, text: "異議なく了承された。" },
  ]);
});

it("an outcome that somebody has coded otherwise keeps its code when the skeleton is written again", async () => {
  await write();
  const [outcome] = await rows(
    "SELECT id, text FROM remark WHERE item_id = 'i3' AND kind = 'decision'",
  );
  await post(`${base}/remarks/${String(outcome?.["id"])}`, "secretariat", {
    version: "1",
    kind: "decision",
    decision: "approved",
    text: "机上配布１のとおり決定した。",
  });
  await rows("DELETE FROM handout_number WHERE handout_id = 'h3'");
  await write("i3");
  expect(
    await rows("SELECT decision, text FROM remark WHERE item_id = 'i3' AND kind = 'decision'"),
  ).toEqual([{ decision: "approved", text: outcome?.["text"] }]);
});

it("what changed after the page was read is shown again before anything is done", async () => {
  const path = `${base}/skeleton`;
  const aim = aimIn(await (await get(path, "secretariat")).text());
  await rows(
    "UPDATE agenda_item SET title = title, kind = 'approval', version = version + 1 WHERE id = 'i3'",
  );
  const answer = await post(path, "secretariat", { aim });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("異議なく了承された。");
  expect(await texts()).toEqual([]);
});

it("an item that was carried over is said to be so", async () => {
  await rows("UPDATE agenda_item SET state = 'carried', version = version + 1 WHERE id = 'i2'");
  await write("i2");
  expect(await texts()).toEqual([["i2", "次回以降に持ち越すこととされた。"]]);
});

it("nothing is written for a meeting that was not held, nor once the minutes are settled", async () => {
  await rows("UPDATE meeting SET state = 'announced', version = version + 1 WHERE id = 'm1'");
  const early = await get(`${base}/skeleton`, "secretariat");
  expect(early.status).toBe(422);
  expect(await early.text()).toContain("まだ開かれていない会議");
  await rows("UPDATE minutes SET state = 'settled', version = version + 1 WHERE id = 'm0'");
  expect((await get("/desk/meetings/m0/minutes/skeleton", "secretariat")).status).toBe(422);
  expect((await post("/desk/meetings/m0/minutes/skeleton", "secretariat")).status).toBe(422);
});

it("nobody else writes it, and an unknown part is not found", async () => {
  for (const who of ["member", "auditor", "aide"] as const) {
    expect((await get(`${base}/skeleton`, who)).status).toBe(403);
    expect((await post(`${base}/skeleton`, who)).status).toBe(403);
  }
  expect((await get(`${base}/skeleton`, "coordinator")).status).toBe(404);
  expect((await get(`${base}/skeleton?part=held-1`, "secretariat")).status).toBe(404);
});
