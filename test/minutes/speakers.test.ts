import { beforeEach, expect, it } from "vitest";
import { paths } from "../../src/paths";
import { get, post, rows, world } from "../world";
import { at, base, remark, speech } from "./given";

beforeEach(world);

it("a holder who sent a proxy is questioned, and taken when the secretariat is sure", async () => {
  await rows(
    `INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_name)
      VALUES ('t', 'm0', 'seat-mlit', 'proxy', '国土交通大臣政務官', '代理　次郎')`,
  );
  const typed = speech("本人の発言。", { speaker: "seat:seat-mlit" });
  const asked = await post(at("new?after=rk1"), "secretariat", typed);
  expect(asked.status).toBe(422);
  const html = await asked.text();
  expect(html).toContain("国土交通副大臣は、この日は代理（代理　次郎）が出席した記録です");
  expect(html).toContain('name="evenAbsent"');
  const sure = await post(at("new?after=rk1"), "secretariat", { ...typed, evenAbsent: "yes" });
  expect(sure.status).toBe(303);
});

it("whoever is recorded as absent speaks only once the record is changed, to which the form leads", async () => {
  await rows(
    "INSERT INTO attendance (id, meeting_id, seat_id, actual) VALUES ('t', 'm0', 'seat-mlit', 'absent')",
  );
  const typed = { ...speech("発言。", { speaker: "seat:seat-mlit" }), evenAbsent: "yes" };
  const asked = await post(at("new?after=rk1"), "secretariat", typed);
  expect(asked.status).toBe(422);
  const html = await asked.text();
  expect(html).toContain("国土交通副大臣は、この日は欠席の記録です");
  expect(html).toContain(`href="${paths.ja.presence("m0", "seat-mlit")}"`);
  await rows("UPDATE attendance SET actual = 'present', version = version + 1 WHERE id = 't'");
  expect((await post(at("new?after=rk1"), "secretariat", typed)).status).toBe(303);
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
  expect(await (await get(base, "member")).text()).toContain('handouts/h1">資料２－３</a>に基づき');
  expect(await (await get(at("rk2"), "secretariat")).text()).toContain(
    "資料２－３に基づき説明した。参考資料1はない。",
  );
});
