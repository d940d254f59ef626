import { beforeEach, expect, it } from "vitest";
import { handoutPath, submitFile } from "../handouts/sent";
import { get, post, rows, type Who, world } from "../world";

beforeEach(world);

const desk = async (who: Who) => (await get("/desk", who)).text();
const title = "テレワーク推進施策について";

it("a paper waits for its ministry until it is submitted, then for the secretariat", async () => {
  for (const who of ["coordinator", "mhlw-editor"] as const)
    expect(await desk(who)).toContain(`資料２「${title}」の提出`);
  for (const who of ["secretariat", "mic-coordinator", "member", "auditor"] as const)
    expect(await desk(who)).not.toContain(title);
  await submitFile("h2", "coordinator");
  expect(await desk("coordinator")).not.toContain(title);
  expect(await desk("secretariat")).toContain(`提出された資料２「${title}」の確認`);
  expect(await desk("auditor")).not.toContain(title);
  await post(handoutPath("h2", "/return"), "secretariat", { version: "2", reason: "２枚以内に" });
  expect(await desk("coordinator")).toContain("理由：２枚以内に");
  expect(await desk("secretariat")).not.toContain(title);
});

it("a paper of a bureau waits for whoever answers for its ministry", async () => {
  await rows("UPDATE handout SET submitter_id = 'mic-joho', version = 2 WHERE id = 'h2'");
  for (const who of ["mic-coordinator", "editor"] as const)
    expect(await desk(who)).toContain(title);
});

it("what can no longer be submitted waits for nobody", async () => {
  await rows("INSERT INTO packet (id, frozen_at) VALUES ('m1', '2027-01-14T00:00:00.000Z')");
  expect(await desk("coordinator")).not.toContain(title);
});
