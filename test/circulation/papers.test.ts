import { beforeEach, expect, it } from "vitest";
import { file, handout, submitted } from "../publication/handouts/given";
import { type Who, rows, world } from "../world";
import { board, circulated, reply, start, text } from "./given";

beforeEach(async () => {
  await world();
  await circulated();
  await file("hc1", 1, "a");
  await file("hc2", 1, "b");
  await handout("hc4", ["reference", 1, null], {
    disclosure: "closed",
    clause: 5,
    disclosure_reason: "審議中のため",
  });
  await rows("UPDATE handout SET meeting_id = 'mc', version = version + 1 WHERE id = 'hc4'");
  await rows("UPDATE handout_number SET meeting_id = 'mc' WHERE handout_id = 'hc4'");
  await file("hc4", 1, "c");
  await start();
});

const fileOf = (id: string) => `/desk/meetings/mc/handouts/${id}/files/1`;
const secrets = ["内部の試算", "hc4の題名", fileOf("hc2"), fileOf("hc4")];

/** Which of the secrets somebody is told. */
const toldTo = async (who: Who, path = board) => {
  const page = await text(path, who);
  expect(page).toContain("資料１ 実施方針（案）");
  return secrets.filter((secret) => page.includes(secret));
};

it("members and aides have every paper and its file where they reply; others have a word instead", async () => {
  for (const who of ["secretariat", "member", "aide", "auditor", "mic-coordinator"] as const)
    expect([who, await toldTo(who)]).toEqual([who, secrets]);
  expect(await toldTo("aide", reply("seat-mic"))).toEqual(secrets);
  for (const who of ["coordinator", "mhlw-editor", "admin"] as const) {
    expect([who, await toldTo(who)]).toEqual([who, []]);
    const page = await text(board, who);
    expect(page).toContain("資料２－１ （構成員限り）");
    expect(page).toContain("参考資料１ （非公開）");
    expect(page).toContain(`href="${fileOf("hc1")}"`);
  }
});

it("what is not accepted is told to nobody but its ministry and the secretariat", async () => {
  expect(await text(board, "member")).not.toContain("未提出の資料");
  expect(await text(board, "mic-coordinator")).not.toContain("未提出の資料");
  expect(await text(board, "coordinator")).toContain("未提出の資料");
  await submitted("hc1", 2, "d");
  await rows("UPDATE handout SET state = 'submitted', version = version + 1 WHERE id = 'hc1'");
  const page = await text(board, "member");
  expect(page).toContain("資料１ 実施方針（案）");
  expect(page).toContain(`href="${fileOf("hc1")}"`);
  expect(page).not.toContain("hc1/files/2");
});

it("one that was withdrawn leaves its number, explained", async () => {
  await rows(
    "UPDATE handout SET state = 'withdrawn', withdrawn_reason = 'x', version = version + 1 WHERE id = 'hc1'",
  );
  const page = await text(board, "member");
  expect(page).toContain("資料１ （欠番）");
  expect(page).not.toContain("実施方針（案）");
});
