import { beforeEach, expect, test } from "vitest";
import { get } from "../../world";
import { prepared } from "../steps";
import {
  everywhere,
  holding,
  minutes,
  prepareMinutes,
  prepareSummary,
  publishMinutes,
  publishSummary,
  rewrite,
  settle,
  withdraw,
} from "./given";

beforeEach(async () => {
  await minutes();
  await rewrite("rk2", "MARK-remark を述べた。");
  await settle();
});

test("what is prepared and not released is nowhere", async () => {
  await prepared(prepareMinutes);
  await prepared(prepareSummary);
  expect(await holding("MARK-remark")).toEqual([]);
  expect((await get("/meetings/16/minutes")).status).toBe(404);
});

test.for(["summary", "minutes"])(
  "a hidden %s leaves nothing to read on any of its addresses",
  async (kind) => {
    const publish = kind === "summary" ? publishSummary : publishMinutes;
    await publish("name");
    await publish("name", { note: "版を改めた" });
    expect((await holding("MARK-remark")).length).toBeGreaterThan(4);
    await withdraw(kind, "hidden");
    expect(await holding("MARK-remark")).toEqual([]);
    for (const path of everywhere.filter((one) => one.includes(`/${kind}`)))
      expect([path, (await get(path)).status]).toEqual([path, 410]);
    for (const ending of ["docx", "xml"]) {
      const answer = await get(`/meetings/16/${kind}.${ending}`);
      expect([ending, answer.status]).toEqual([ending, 410]);
      expect(await answer.text()).not.toContain("MARK-remark");
    }
    expect(await (await get(`/meetings/16/${kind}`)).text()).toContain(
      "撤回前の内容は公開していません",
    );
  },
);

test("a withdrawal that keeps the text says so above it; the meeting's page says it is withdrawn", async () => {
  await publishMinutes("name");
  await withdraw("minutes", "kept");
  const page = await (await get("/meetings/16/minutes")).text();
  expect(page).toContain("公表を撤回しました");
  expect(page).toContain("MARK-remark");
  for (const ending of ["docx", "xml"]) {
    expect(page).not.toContain(`minutes.${ending}`);
    expect((await get(`/meetings/16/minutes.${ending}`)).status).toBe(404);
  }
  const meeting = await (await get("/meetings/16")).text();
  expect(meeting.slice(meeting.indexOf('id="minutes"'))).toContain("撤回");
});
