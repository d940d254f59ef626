import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";
import { given } from "./given";
import { handoutPath, submitFile } from "./sent";

beforeEach(world);

const list = "/desk/meetings/m1/handouts";
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const meetingIs = (state: string) =>
  rows("UPDATE meeting SET state = ?, version = version + 1 WHERE id = 'm1'", state);

const asksMinistry = async () =>
  (await text(get(list, "coordinator"))).includes("提出を待っている");
const asksSecretariat = async () =>
  (await text(get(list, "secretariat"))).includes("受け付けるか差し戻");
const itemOf = () => rows("SELECT item_id FROM handout WHERE id = 'h2'");

it("the list leads to the first paper that waits for its reader", async () => {
  const next = /<a[^>]*href="([^"]*)"[^>]*>資料を開く/;
  expect(next.exec(await text(get(list, "coordinator")))?.[1]).toBe(`${list}/h2`);
  await submitFile("h2", "coordinator");
  expect(next.exec(await text(get(list, "coordinator")))).toBeNull();
  expect(next.exec(await text(get(list, "secretariat")))?.[1]).toBe(`${list}/h2`);
});

describe("the list asks for nothing that cannot be done", () => {
  it("of a ministry: to submit, until the meeting is held", async () => {
    expect(await asksMinistry()).toBe(true);
    await meetingIs("held");
    expect(await asksMinistry()).toBe(false);
    await meetingIs("cancelled");
    expect(await asksMinistry()).toBe(false);
  });

  it("of the secretariat: to check, while it can accept", async () => {
    await submitFile("h2", "coordinator");
    await meetingIs("held");
    expect(await asksSecretariat()).toBe(true);
    await meetingIs("finalized");
    expect(await asksSecretariat()).toBe(false);
    await meetingIs("cancelled");
    expect(await asksSecretariat()).toBe(false);
  });
});

it("whoever is too late is told whom to ask, and the secretariat is not sent to itself", async () => {
  await meetingIs("finalized");
  const ministry = await submitFile("h2", "coordinator");
  expect([ministry.status, await ministry.text()]).toEqual([
    422,
    expect.stringContaining("事務局に差替えを依頼してください"),
  ]);
  for (const path of [`${list}/new`, `${list}/freeze`, `${list}/offer`, `${list}/numbers`]) {
    const page = await text(get(path, "secretariat"));
    expect([
      path,
      page.includes("事務局に差替えを依頼"),
      page.includes("資料のページから"),
    ]).toEqual([path, false, true]);
  }
});

it("a notice about a paper that is closed to its reader leads nowhere, as its page does", async () => {
  await given("members", true);
  for (const path of ["/desk/handouts/h2", handoutPath("h2")])
    expect([path, (await get(path, "mic-coordinator")).status]).toEqual([path, 404]);
  expect((await get("/desk/handouts/h2", "member")).status).toBe(303);
});

describe("a handout of an item that has left the agenda", () => {
  const typed = {
    version: "1",
    title: "改めた題名",
    submitterId: "mhlw",
    disclosure: "open",
    itemId: "i2",
  };
  it.each([
    ["removed", "UPDATE agenda_item SET state = 'removed', version = version + 1 WHERE id = 'i2'"],
    ["put off", "UPDATE agenda_item SET meeting_id = NULL, version = version + 1 WHERE id = 'i2'"],
  ])("keeps it when something else is changed: %s", async (_, statement) => {
    await rows(statement);
    const form = await text(get(handoutPath("h2", "/edit"), "secretariat"));
    expect(form).toContain('<option value="i2" selected');
    expect(form).toContain("議事次第から外れた議題");
    expect((await post(handoutPath("h2", "/edit"), "secretariat", typed)).status).toBe(303);
    expect(await itemOf()).toEqual([{ item_id: "i2" }]);
  });

  it("cannot be given another that is not there", async () => {
    const answer = await post(handoutPath("h2", "/edit"), "secretariat", {
      ...typed,
      itemId: "held-1",
    });
    expect(answer.status).toBe(422);
    expect(await itemOf()).toEqual([{ item_id: "i2" }]);
  });
});

it("a page of handouts has its title on paper too", async () => {
  for (const path of [list, `${list}/h2`, `${list}/numbers`]) {
    const page = await text(get(path, "secretariat"));
    expect(page.slice(page.indexOf("<main"), page.indexOf("<h1")), path).not.toContain(
      "screen-only",
    );
  }
});
