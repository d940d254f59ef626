import { beforeEach, expect, test } from "vitest";
import { get, post, rows, world } from "../../world";
import { faultOf, location, textOf, valueOf } from "../read";

const address = "/desk/roster/assignments/assignment-seat-mic";
const typed = { version: "1", kind: "primary", validFrom: "2016-01-01", validTo: "" };

beforeEach(async () => {
  await world();
  await rows(
    `INSERT INTO assignment (id, person_id, post_id, kind, valid_from, valid_to)
      VALUES ('old', 'person-adm-cao', 'post-seat-mic', 'acting', '2013-01-01', '2016-01-01')`,
  );
});

test("dates that overlap another holder's are refused beside the field", async () => {
  const answer = await post(address, "secretariat", { ...typed, validFrom: "平成27年８月１日" });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(faultOf(html, "validFrom")).toContain(
    "総務副大臣には平成25年１月１日から平成27年12月31日まで渡辺　恵さんが在任しています",
  );
  expect(valueOf(html, "validFrom")).toBe("平成27年８月１日");
});

test("a vacancy that follows must be agreed to, and agreeing to one is not agreeing to another", async () => {
  const shifted = { ...typed, validFrom: "2016-08-05" };
  const asked = await post(address, "secretariat", shifted);
  expect(asked.status).toBe(422);
  const html = await asked.text();
  expect(html).toContain("総務副大臣は平成28年１月１日から平成28年８月４日まで空席になります。");
  const agreed = { confirmed: valueOf(html, "confirmed") };
  const other = await post(address, "secretariat", {
    ...shifted,
    ...agreed,
    validFrom: "2016-09-01",
  });
  expect(other.status).toBe(422);
  location(await post(address, "secretariat", { ...shifted, ...agreed }));
  const page = await textOf(await get("/desk/roster?asof=2016-03-01", "secretariat"));
  expect(page).toContain("総務副大臣空席");
});

test("an end before the beginning is refused", async () => {
  const answer = await post(address, "secretariat", { ...typed, validTo: "2016-01-01" });
  expect(faultOf(await answer.text(), "validTo")).toContain("平成28年１月１日より後の日");
});

test("a stale correction shows both, and nothing is overwritten", async () => {
  await rows("UPDATE assignment SET kind = 'acting', version = 2 WHERE id = 'assignment-seat-mic'");
  const answer = await post(address, "secretariat", typed);
  expect(answer.status).toBe(409);
  expect(await textOf(answer)).toContain("保存されている内容事務取扱");
});

test("what two people record at the same moment cannot overlap", async () => {
  const overlap = rows(
    "UPDATE assignment SET valid_from = '2015-01-01', version = 2 WHERE id = 'assignment-seat-mic'",
  );
  await expect(overlap).rejects.toThrow("stale: assignment overlap");
});
