import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { type Typed, type Who, counted, get, postParts, rows, world } from "../world";

beforeEach(world);

const base = "/desk/meetings/m1/minutes";

beforeEach(async () => {
  await rows("UPDATE meeting SET state = 'held', version = version + 1 WHERE id = 'm1'");
  await rows(
    `INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_name) VALUES
      ('t1', 'm1', 'seat-mic', 'present', '', ''), ('t2', 'm1', 'seat-mhlw', 'present', '', ''),
      ('t3', 'm1', 'seat-meti', 'proxy', '経済産業大臣政務官', '代理　太郎'), ('t4', 'm1', 'seat-mlit', 'absent', '', '')`,
  );
});

const memo = `本日はありがとうございます。
議題１　テレワークの現況について
○総務副大臣　資料１について、前回より伸びています。
二行目も同じ発言です。
○鈴木厚生労働副大臣　窓口を増やします。
○経済産業大臣政務官　企業に働きかけます。
○国土交通副大臣　欠席した人の発言です。
○企画課長　実務の補足です。
○企画課長　もう一つ補足です。
議題２　令和９年度の施策について
原案のとおり決定した。`;

const decoded = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
const hidden = (html: string, name: string) =>
  decoded(new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "");

const preview = async (text = memo, more: Typed = {}, who: Who = "secretariat") =>
  postParts(`${base}/paste`, who, { text, ...more });

/** Reads the memo and adds it with these answers. */
async function add(answers: Typed, text = memo) {
  const html = await (await preview(text)).text();
  return postParts(`${base}/paste/add`, "secretariat", {
    text: hidden(html, "text"),
    part: "",
    aim: hidden(html, "aim"),
    ...answers,
  });
}

const stored = async () =>
  rows(
    `SELECT item_id, kind, seat_id, is_proxy, guest_title, decision, text FROM remark
      WHERE meeting_id = 'm1' ORDER BY coalesce(item_id, ''), place`,
  );

it("the preview shows what was understood, and asks once for each name that was not", async () => {
  const answer = await preview();
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain("経済産業副大臣代理：経済産業大臣政務官（代理　太郎）");
  expect(html).toContain("企画課長");
  expect(html).toContain("２行目「議題１　テレワークの現況について」は、議題の見出しとしました。");
  expect(html).toContain("２か所");
  expect(html).toContain("この日は欠席の記録です。");
  expect(html.match(/<select/g)).toHaveLength(3);
  expect(await rows("SELECT 1 FROM minutes WHERE id = 'm1'")).toEqual([]);
});

it("everything is added in one go, nothing is lost, and the minutes have begun", async () => {
  const { db, trips } = counted(env.DB);
  const html = await (await preview()).text();
  const answer = await postParts(
    `${base}/paste/add`,
    "secretariat",
    {
      text: hidden(html, "text"),
      part: "",
      aim: hidden(html, "aim"),
      "who-0": "narration",
      "who-1": "seat:seat-mlit",
      "who-2": "guest",
    },
    { db },
  );
  expect(answer.headers.get("location")).toBe(`${base}/draft`);
  expect(trips()).toBe(2);
  const said = { decision: null, guest_title: "", is_proxy: 0, item_id: "i1", kind: "speech" };
  expect(await stored()).toEqual([
    {
      ...said,
      item_id: null,
      kind: "narration",
      seat_id: null,
      text: "本日はありがとうございます。",
    },
    {
      ...said,
      seat_id: "seat-mic",
      text: "[[handout:h1]]について、前回より伸びています。\n二行目も同じ発言です。",
    },
    { ...said, seat_id: "seat-mhlw", text: "窓口を増やします。" },
    { ...said, seat_id: "seat-meti", is_proxy: 1, text: "企業に働きかけます。" },
    { ...said, seat_id: "seat-mlit", text: "欠席した人の発言です。" },
    { ...said, seat_id: null, guest_title: "企画課長", text: "実務の補足です。" },
    { ...said, seat_id: null, guest_title: "企画課長", text: "もう一つ補足です。" },
    {
      ...said,
      item_id: "i2",
      kind: "decision",
      decision: "decided",
      seat_id: null,
      text: "原案のとおり決定した。",
    },
  ]);
  expect(
    await rows(
      "SELECT count(*) AS n FROM remark_revision r JOIN remark k ON k.id = r.remark_id WHERE k.meeting_id = 'm1'",
    ),
  ).toEqual([{ n: 8 }]);
  expect(await rows("SELECT detail FROM event WHERE name = 'minutes.pasted'")).toEqual([
    { detail: '{"number":"17","count":"8"}' },
  ]);
});

it("a name may be given to somebody of the council wherever it stands", async () => {
  await add({ "who-0": "narration", "who-1": "guest", "who-2": "seat:adm-mic" });
  expect((await stored()).filter((row) => row["seat_id"] === "adm-mic")).toHaveLength(2);
});

it("whoever was absent is not taken silently: the page asks, and keeps the memo", async () => {
  const answer = await add({ "who-0": "narration", "who-1": "", "who-2": "guest" });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain("選んでください。");
  expect(hidden(html, "text")).toContain("欠席した人の発言です。");
  expect(await stored()).toEqual([]);
});

it("when the attendance has changed meanwhile, the memo is read again", async () => {
  const html = await (await preview()).text();
  await rows("UPDATE attendance SET actual = 'present', version = version + 1 WHERE id = 't4'");
  const answer = await postParts(`${base}/paste/add`, "secretariat", {
    text: hidden(html, "text"),
    aim: hidden(html, "aim"),
    "who-0": "narration",
    "who-1": "guest",
    "who-2": "guest",
  });
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("読み取り直しました");
  expect(await stored()).toEqual([]);
});

it("pasted twice it stands after what is there already; text without a heading goes to the item chosen", async () => {
  await add({ "who-0": "narration", "who-1": "guest", "who-2": "guest" });
  const html = await (await preview("○総務副大臣　追加の発言です。", { part: "i1" })).text();
  await postParts(`${base}/paste/add`, "secretariat", {
    text: hidden(html, "text"),
    part: hidden(html, "part"),
    aim: hidden(html, "aim"),
  });
  const own = (await stored()).filter((row) => row["item_id"] === "i1");
  expect(own.at(-1)?.["text"]).toBe("追加の発言です。");
  expect(own).toHaveLength(7);
});

it("the memo goes back into its box to be changed", async () => {
  const answer = await postParts(`${base}/paste/add`, "secretariat", { text: memo, edit: "yes" });
  expect(await answer.text()).toMatch(
    /<textarea[^>]*name="text"[\s\S]*二行目も同じ発言です。[\s\S]*<\/textarea>/,
  );
});

it("script in a memo stays text, in the preview and in the minutes", async () => {
  const hostile = '○総務副大臣　<img src=x onerror=alert(1)>"><script>alert(1)</script>';
  const html = await (await preview(hostile)).text();
  expect(html).not.toMatch(/<img src=x|<script>alert/);
  await add({}, hostile);
  expect(await (await get(`${base}/draft`, "secretariat")).text()).not.toMatch(
    /<img src=x|<script>alert/,
  );
});

it("200,000 characters are taken; more is told how much; over a megabyte is refused at the door", async () => {
  const line = `○総務副大臣　${"あ".repeat(93)}\n`;
  const most = line.repeat(2000).slice(0, 200_000);
  const answer = await add({}, most);
  expect(answer.status).toBe(303);
  expect(await rows("SELECT count(*) AS n FROM remark WHERE meeting_id = 'm1'")).toEqual([
    { n: 1981 },
  ]);
  const more = await preview(line.repeat(2000));
  expect(more.status).toBe(422);
  expect(await more.text()).toContain(
    "一度に貼り付けられるのは200000文字までです（現在202000文字）",
  );
  const whole = await preview(line.repeat(4000));
  expect(whole.status).toBe(413);
  expect(await whole.text()).toContain("分けて送信してください");
});

it("one who speaks for longer than a remark can be has several, and nothing is lost", async () => {
  const long = `${"長い発言です。".repeat(100)}\n`.repeat(100);
  await add({}, `○総務副大臣　${long}`);
  const parts = (await stored()).map((row) => String(row["text"]));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join("\n")).toBe(long.trim());
});

it("nobody but the secretariat pastes, nothing empty is taken, and settled minutes refuse", async () => {
  for (const who of ["member", "aide", "auditor"] as const) {
    expect((await get(`${base}/paste`, who)).status).toBe(403);
    expect((await preview(memo, {}, who)).status).toBe(403);
    expect((await postParts(`${base}/paste/add`, who, { text: memo })).status).toBe(403);
  }
  expect((await get(`${base}/paste`, "coordinator")).status).toBe(404);
  expect((await preview("")).status).toBe(422);
  await rows("INSERT INTO minutes (id, state) VALUES ('m1', 'settled')");
  expect((await get(`${base}/paste`, "secretariat")).status).toBe(422);
  expect((await add({})).status).toBe(422);
});
