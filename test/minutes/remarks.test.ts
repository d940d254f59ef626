import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { type Typed, type Who, counted, get, post, rows, world } from "../world";

beforeEach(world);

const base = "/desk/meetings/m0/minutes";
const at = (id: string, step = "") => `${base}/remarks/${id}${step}`;
const inPlace = { headers: { "x-in-place": "yes" } };

const speech = (text: string, more: Typed = {}): Typed => ({
  kind: "speech",
  speaker: "seat:seat-mhlw",
  text,
  ...more,
});

const remark = async (id: string) => (await rows("SELECT * FROM remark WHERE id = ?", id))[0] ?? {};

const order = async () =>
  (
    await rows(
      "SELECT text FROM remark WHERE meeting_id = 'm0' AND state = 'kept' ORDER BY place, id",
    )
  ).map((row) => String(row["text"]));

it("a saved remark has a revision of its text, and tells who drafted it", async () => {
  const answer = await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("窓口を７か所に増やす。"),
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(`${base}/draft#remark-rk2`);
  expect(await remark("rk2")).toMatchObject({
    text: "窓口を７か所に増やす。",
    number: 2,
    version: 2,
  });
  expect(
    await rows("SELECT number, why, written_by FROM remark_revision WHERE remark_id = 'rk2'"),
  ).toEqual([
    { number: 1, why: "drafted", written_by: "secretariat" },
    { number: 2, why: "edited", written_by: "secretariat" },
  ]);
});

it("what changes no text makes no revision", async () => {
  await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("相談窓口を６か所に増やす。", { inSummary: "yes", summaryText: "窓口を増やす。" }),
  });
  expect(await remark("rk2")).toMatchObject({
    number: 1,
    summary_text: "窓口を増やす。",
    version: 2,
  });
});

it("a stale save answers 409 with both texts, and saving again saves the merge", async () => {
  await post(at("rk2"), "secretariat2", { version: "1", ...speech("先に直した文。") });
  const answer = await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("後から直した文。"),
  });
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain("先に直した文。");
  expect(html).toContain("後から直した文。");
  expect(html).toContain('name="version" value="2"');
  expect(
    (await post(at("rk2"), "secretariat", { version: "2", ...speech("合わせた文。") })).status,
  ).toBe(303);
});

it("two people who draft different remarks do not wait for each other", async () => {
  const [one, other] = await Promise.all([
    post(at("rk1"), "secretariat", { version: "1", ...speech("あ", { speaker: "seat:seat-mic" }) }),
    post(at("rk2"), "secretariat2", { version: "1", ...speech("い") }),
  ]);
  expect([one.status, other.status]).toEqual([303, 303]);
});

it("a script gets the row itself, or hears that it is stale", async () => {
  const saved = await post(
    at("rk2"),
    "secretariat",
    { version: "1", ...speech("直した。") },
    inPlace,
  );
  const html = await saved.text();
  expect(saved.status).toBe(200);
  expect(html).toMatch(/^<li class="remark remark-speech" id="remark-rk2"/);
  expect(html).toContain("直した。");
  expect(
    (await post(at("rk2"), "secretariat", { version: "1", ...speech("直す。") }, inPlace)).status,
  ).toBe(409);
});

it("a new remark stands after the one it was added to, or first in its part", async () => {
  await post(at("new?after=rk1"), "secretariat", speech("rk1の後。"));
  await post(at("new?part=held-1"), "secretariat", speech("最初。"));
  expect(await order()).toEqual([
    "最初。",
    "実施方針について説明があった。",
    "rk1の後。",
    "相談窓口を６か所に増やす。",
    "原案のとおり決定した。",
  ]);
});

it("a remark moves one step and nothing else changes; at the edge it leaves its item", async () => {
  await post(at("rk2", "/move"), "secretariat", { up: "1" });
  expect(await order()).toEqual([
    "相談窓口を６か所に増やす。",
    "実施方針について説明があった。",
    "原案のとおり決定した。",
  ]);
  await post(at("rk2", "/move"), "secretariat", { up: "2" });
  expect(await remark("rk2")).toMatchObject({ item_id: null, version: 3 });
  await post(at("rk2", "/move"), "secretariat", { down: "3" });
  expect(await remark("rk2")).toMatchObject({ item_id: "held-1", version: 4 });
  expect((await remark("rk1"))["version"]).toBe(1);
  expect((await post(at("rk2", "/move"), "secretariat", { up: "3" })).status).toBe(409);
});

it("at the very end there is nowhere to go, and nothing is recorded", async () => {
  const answer = await post(at("rk3", "/move"), "secretariat", { down: "1" }, inPlace);
  expect(await answer.json()).toEqual({ version: 1 });
  expect((await remark("rk3"))["version"]).toBe(1);
});

it("a removed remark leaves the draft and stays in the table, with who removed it", async () => {
  expect(await (await get(at("rk2", "/remove"), "secretariat")).text()).toContain(
    "相談窓口を６か所に増やす。",
  );
  await post(at("rk2", "/remove"), "secretariat", { version: "1" });
  expect(await order()).toHaveLength(2);
  expect(await remark("rk2")).toMatchObject({
    state: "removed",
    text: "相談窓口を６か所に増やす。",
  });
  const [told] = await rows("SELECT actor_id FROM event WHERE name = 'minutes.remarkRemoved'");
  expect(told).toEqual({ actor_id: "secretariat" });
});

it("whoever was writing in a removed remark keeps what they typed", async () => {
  await post(at("rk2", "/remove"), "secretariat2", { version: "1" });
  const answer = await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("書きかけの文。"),
  });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain("ほかの人が取り除いています");
  expect(html).toContain("書きかけの文。");
});

it("settled minutes are changed by nobody, and the reason is given", async () => {
  await rows("UPDATE minutes SET state = 'settled', version = version + 1");
  const answers = await Promise.all([
    post(at("rk2"), "secretariat", { version: "1", ...speech("変える。") }),
    post(at("new?after=rk1"), "secretariat", speech("足す。")),
    post(at("rk2", "/move"), "secretariat", { up: "1" }),
    post(at("rk2", "/remove"), "secretariat", { version: "1" }),
    get(`${base}/draft`, "secretariat"),
    get(at("rk2"), "secretariat"),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("正誤");
  }
  expect(await order()).toHaveLength(3);
});

it("minutes settled while a form is being sent refuse it as stale", async () => {
  const settle = env.DB.prepare("UPDATE minutes SET state = 'settled', version = version + 1");
  let trips = 0;
  const db = new Proxy(env.DB, {
    get: (real, name) => {
      const member: unknown = Reflect.get(real, name);
      if (typeof member !== "function") return member;
      return name === "batch"
        ? async (...given: unknown[]) => {
            trips += 1;
            if (trips === 2) await settle.run();
            return Reflect.apply(member, real, given) as unknown;
          }
        : member.bind(real);
    },
  });
  const answer = await post(
    at("rk2"),
    "secretariat",
    { version: "1", ...speech("変える。") },
    { db },
  );
  expect(answer.status).toBe(409);
  expect((await remark("rk2"))["text"]).toBe("相談窓口を６か所に増やす。");
});

it("while the speakers confirm, the editor warns that they must confirm again", async () => {
  expect(await (await get(at("rk2"), "secretariat")).text()).toContain(
    "もう一度その発言者の確認が必要",
  );
});

it("a speaker who was absent is questioned, and taken when the secretariat is sure", async () => {
  await rows(
    "INSERT INTO attendance (id, meeting_id, seat_id, actual) VALUES ('t', 'm0', 'seat-mlit', 'absent')",
  );
  const typed = speech("欠席者の発言。", { speaker: "seat:seat-mlit" });
  const asked = await post(at("new?after=rk1"), "secretariat", typed);
  expect(asked.status).toBe(422);
  const html = await asked.text();
  expect(html).toContain("国土交通副大臣は、この日は欠席の記録です");
  expect(html).toContain('name="evenAbsent"');
  const sure = await post(at("new?after=rk1"), "secretariat", { ...typed, evenAbsent: "yes" });
  expect(sure.status).toBe(303);
});

it("a proxy speaks for the seat only where one came", async () => {
  const typed = speech("代理の発言。", { speaker: "proxy:seat-meti" });
  expect((await post(at("new?after=rk1"), "secretariat", typed)).status).toBe(422);
  await rows(
    `INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_name)
      VALUES ('t', 'm0', 'seat-meti', 'proxy', '経済産業大臣政務官', '代理　太郎')`,
  );
  expect((await post(at("new?after=rk1"), "secretariat", typed)).status).toBe(303);
  const [stored] = await rows("SELECT seat_id, is_proxy FROM remark WHERE text = '代理の発言。'");
  expect(stored).toEqual({ seat_id: "seat-meti", is_proxy: 1 });
});

it("a guest speaks by title and name, and must be named", async () => {
  const typed = speech("説明者の発言。", { speaker: "guest" });
  const unnamed = await post(at("new?after=rk1"), "secretariat", typed);
  expect(await unnamed.text()).toContain("名簿にない発言者の官職・肩書か氏名");
  await post(at("new?after=rk1"), "secretariat", {
    ...typed,
    guestTitle: "説明者",
    guestName: "外部　花子",
  });
  expect(await (await get(base, "member")).text()).toContain("○説明者（外部　花子）");
});

it("a decision asks for its code", async () => {
  const typed = { kind: "decision", text: "原案のとおり了承された。" };
  const asked = await post(at("new?after=rk3"), "secretariat", typed);
  expect(asked.status).toBe(422);
  await post(at("new?after=rk3"), "secretariat", { ...typed, decision: "approved" });
  expect(await rows("SELECT decision FROM remark WHERE text = ?", typed.text)).toEqual([
    { decision: "approved" },
  ]);
});

it("the number of a handout becomes a link that follows its renumbering", async () => {
  await rows("UPDATE handout SET meeting_id = 'm0', version = version + 1 WHERE id = 'h1'");
  await rows("UPDATE handout_number SET meeting_id = 'm0' WHERE handout_id = 'h1'");
  await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("資料1に基づき説明した。参考資料1はない。"),
  });
  expect((await remark("rk2"))["text"]).toBe("[[handout:h1]]に基づき説明した。参考資料1はない。");
  await rows("UPDATE handout_number SET major = 2, minor = 3 WHERE handout_id = 'h1'");
  expect(await (await get(base, "member")).text()).toContain('#handout-h1">資料２－３</a>に基づき');
  expect(await (await get(at("rk2"), "secretariat")).text()).toContain(
    "資料２－３に基づき説明した。参考資料1はない。",
  );
});

it("the preview shows what the page will, and keeps nothing", async () => {
  const answer = await post(`${base}/preview`, "secretariat", {
    text: "**強調**<img src=x onerror=alert(1)>",
  });
  expect(await answer.text()).toBe(
    "<p><strong>強調</strong>&lt;img src=x onerror=alert(1)&gt;</p>\n",
  );
});

it("nobody but the secretariat writes", async () => {
  const people: Who[] = ["member", "aide", "auditor", "coordinator", "editor", "admin", "outsider"];
  const unseen = new Set<Who>(["coordinator", "editor", "admin", "outsider"]);
  const tries = [
    (who: Who) => get(`${base}/draft`, who),
    (who: Who) => get(at("rk2"), who),
    (who: Who) => post(at("rk2"), who, { version: "1", ...speech("x") }),
    (who: Who) => get(at("new?after=rk1"), who),
    (who: Who) => post(at("new?after=rk1"), who, speech("x")),
    (who: Who) => post(at("rk2", "/move"), who, { up: "1" }),
    (who: Who) => get(at("rk2", "/remove"), who),
    (who: Who) => post(at("rk2", "/remove"), who, { version: "1" }),
    (who: Who) => post(`${base}/preview`, who, { text: "x" }),
  ];
  for (const who of people)
    for (const ask of tries) expect((await ask(who)).status).toBe(unseen.has(who) ? 404 : 403);
  expect(await order()).toHaveLength(3);
});

it("a remark of another meeting is not found through this one", async () => {
  await rows("INSERT INTO minutes (id, state) VALUES ('m1', 'drafting')");
  for (const path of ["rk2", "rk2/remove", "new?after=rk2", "new?part=held-1"])
    expect((await get(`/desk/meetings/m1/minutes/remarks/${path}`, "secretariat")).status).toBe(
      404,
    );
});

/** So many more remarks in the same minutes. */
const grow = (count: number) =>
  rows(
    `INSERT INTO remark (id, meeting_id, item_id, place, kind, seat_id, text)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
      SELECT 'x' || i, 'm0', 'held-1', 'C' || printf('%04d', i) || 'V', 'speech', 'seat-mhlw', '発言その' || i FROM n`,
    count,
  );

it("saving takes two round trips and reads the same rows of three hundred remarks as of three", async () => {
  const few = counted(env.DB);
  await post(at("rk2"), "secretariat", { version: "1", ...speech("一") }, { db: few.db });
  await grow(300);
  const many = counted(env.DB);
  await post(at("rk2"), "secretariat", { version: "2", ...speech("二") }, { db: many.db });
  expect(many.trips()).toBe(2);
  expect(many.rowsRead()).toBe(few.rowsRead());
});
