import { beforeEach, expect, it } from "vitest";
import { paths } from "../../../src/paths";
import { get, post, rows, world } from "../../world";
import { correct, answer as resolve } from "./steps";
import { settled } from "../settling/steps";

beforeEach(world);

it("asks nothing of a speaker once the minutes are settled, and says since when they are", async () => {
  await settled();
  await rows(
    "UPDATE minutes SET settled_at = '2027-02-05T06:00:00.000Z', message = '御確認ください。', version = version + 1",
  );
  const at = "令和９年２月５日（金） 15:00";
  const page = await (await get(paths.ja.minutesConfirm("m0"), "member")).text();
  expect(page).toContain(`議事録は${at}に確定しました。`);
  expect(page).not.toMatch(/だけを確認してください|全て修正なし|御確認ください/);
  expect(await (await get(paths.ja.minutes("m0"), "member")).text()).toContain(
    `発言者の確認を経て、${at}に確定しました。`,
  );
  expect(await (await get(paths.en.minutesConfirm("m0"), "member")).text()).toContain(
    "The minutes were settled on",
  );
});

it("says on the minutes what is waited for: the speakers, the answers to their corrections, the settling", async () => {
  const leads = ["自分の発言を確認しています", "修正の申出に回答します", "確かめて確定します"];
  const lead = async () => {
    const page = await (await get(paths.ja.minutes("m0"), "member")).text();
    return leads.filter((one) => page.includes(one));
  };
  expect(await lead()).toEqual(["自分の発言を確認しています"]);
  await post(paths.ja.minutesConfirm("m0"), "aide", { seen: "rk1:1" });
  await correct("rk2", "member", "相談窓口を８か所に増やす。");
  expect(await lead()).toEqual(["修正の申出に回答します"]);
  await resolve("secretariat", { outcome: "accept" });
  expect(await lead()).toEqual(["確かめて確定します"]);
});

it("shows the texts of settled minutes to members, and not to officials of the ministries", async () => {
  await rows("UPDATE minutes SET state = 'settled', version = version + 1 WHERE id = 'm0'");
  const pages = ["/desk/meetings/m0/minutes/confirm", "/desk/meetings/m0/minutes/board"];
  for (const page of pages) {
    const answer = await get(page, "coordinator");
    expect([403, 404], page).toContain(answer.status);
    expect(await answer.text()).not.toContain("相談窓口を６か所");
  }
  const own = await get("/desk/meetings/m0/minutes/confirm", "member");
  expect(await own.text()).toContain("相談窓口を６か所");
});
