import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { counted, get, post, rows, world } from "../../world";
import { faultOf, location, textOf } from "../read";

const base = "/desk/roster/organizations";
const bureau = {
  kind: "bureau",
  parentId: "mhlw",
  name: "雇用環境・均等局",
  shortName: "雇均局",
  nameEn: "",
  rank: "２０",
  validFrom: "平成29年7月11日",
  source: "組織令",
  sourceUrl: "https://www.example.go.jp/",
};

beforeEach(world);

test("an organisation is added in two round trips and stands in the tree in 建制順", async () => {
  const { db, trips } = counted(env.DB);
  const answer = await post(`${base}/new`, "secretariat", bureau, { db });
  expect(trips()).toBe(2);
  const page = await textOf(await get(location(answer), "secretariat"));
  expect(page).toContain("平成29年７月11日から");
  expect(
    await rows("SELECT rank, valid_from FROM organization WHERE short_name = '雇均局'"),
  ).toEqual([{ rank: 20, valid_from: "2017-07-11" }]);
  const tree = await textOf(await get(base, "secretariat"));
  expect(tree.indexOf("厚生労働省")).toBeLessThan(tree.indexOf("雇用環境・均等局"));
  expect(tree.indexOf("総務省")).toBeLessThan(tree.indexOf("厚生労働省"));
});

test("a bureau stands under a ministry, and a ministry under nothing", async () => {
  const orphan = await post(`${base}/new`, "secretariat", { ...bureau, parentId: "" });
  expect(orphan.status).toBe(422);
  expect(faultOf(await orphan.text(), "parentId")).toBe("誤り：入力してください。");
  const nested = await post(`${base}/new`, "secretariat", { ...bureau, parentId: "mic-joho" });
  expect(faultOf(await nested.text(), "parentId")).toContain("局は府省の下に");
  const lifted = await post(`${base}/mic/edit`, "secretariat", {
    ...bureau,
    parentId: "mhlw",
    version: "1",
  });
  expect(faultOf(await lifted.text(), "kind")).toContain("下に置かれている局");
});

test("two people who correct one organisation lose nothing", async () => {
  const first = { ...bureau, parentId: "mic", name: "情報流通行政局（甲）", version: "1" };
  location(await post(`${base}/mic-joho/edit`, "secretariat", first));
  const second = { ...bureau, parentId: "mic", name: "情報流通行政局（乙）", version: "1" };
  const answer = await post(`${base}/mic-joho/edit`, "secretariat2", second);
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain("情報流通行政局（甲）");
  expect(html).toContain('value="情報流通行政局（乙）"');
  expect(html).toContain('name="version" value="2"');
  const again = { ...second, version: "2" };
  location(await post(`${base}/mic-joho/edit`, "secretariat2", again));
  expect(await rows("SELECT name FROM organization WHERE id = 'mic-joho'")).toEqual([
    { name: "情報流通行政局（乙）" },
  ]);
});

test("an end needs its parts ended first, and names its successor", async () => {
  const end = (id: string, typed: Record<string, string>) =>
    post(`${base}/${id}/end`, "secretariat", { version: "1", ...typed });
  const early = await end("mic", { day: "2027-04-01" });
  expect(early.status).toBe(422);
  expect(faultOf(await early.text(), "day")).toContain("情報流通行政局、");
  const own = await end("mic-joho", { day: "2027-04-01", successorId: "mic-joho" });
  expect(faultOf(await own.text(), "successorId")).toContain("別のもの");
  location(await end("mic-joho", { day: "令和９年４月１日", successorId: "mic" }));
  const page = await textOf(await get(`${base}/mic`, "secretariat"));
  expect(page).toContain("前身情報流通行政局");
  location(await end("mic-joho", { day: "", version: "2" }));
  expect(
    await rows("SELECT valid_to, successor_id FROM organization WHERE id = 'mic-joho'"),
  ).toEqual([{ valid_to: null, successor_id: null }]);
});
