import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { paths } from "../../src/paths";
import { circulated, reply, start, step } from "../circulation/given";
import { handoutPath, submitFile, versionOf } from "../handouts/sent";
import { type Typed, type Who, post, rows, world } from "../world";
import { between } from "../world/between";

beforeEach(world);

const to = paths.ja;

/** What makes a meeting something else. */
const become = (id: string, state: string) => () =>
  rows("UPDATE meeting SET state = ?, version = version + 1 WHERE id = ?", state, id);

const freeze = () => post(to.freezeHandouts("m1"), "secretariat", { version: "0" });

/** The status of a form sent as somebody while something else happens between its reading and its writing. */
const during = async (
  meanwhile: () => Promise<unknown>,
  path: string,
  who: Who,
  typed: Typed,
): Promise<number> => (await post(path, who, typed, { db: between(env.DB, meanwhile) })).status;

/** What a form of attendance says of its proxy and times: nothing. */
const plain = { version: "0", proxyTitle: "", proxyName: "", arrived: "", departed: "" };

it("nobody replies whether they come to a meeting that is called off meanwhile", async () => {
  const typed = { ...plain, reply: "present" };
  expect(
    await during(become("m1", "cancelled"), to.reply("m1", "seat-mhlw"), "member", typed),
  ).toBe(409);
  expect(await rows("SELECT id FROM attendance")).toEqual([]);
});

it("nobody's presence is recorded once the record is settled meanwhile", async () => {
  const typed = { ...plain, actual: "present" };
  expect(
    await during(become("m0", "finalized"), to.presence("m0", "seat-mhlw"), "secretariat", typed),
  ).toBe(409);
  expect(await rows("SELECT id FROM attendance")).toEqual([]);
});

it("what goes round is over when its meeting is called off meanwhile", async () => {
  await circulated();
  await start();
  const forms: readonly (readonly [string, Typed])[] = [
    [reply("seat-mhlw"), { version: "0", reply: "no_objection", opinion: "" }],
    [step("extend"), { version: "1", due: "５営業日後", reason: "調整に時間を要するため" }],
    [step("remind"), { version: "1" }],
  ];
  for (const [path, typed] of forms) {
    expect([path, await during(become("mc", "cancelled"), path, "secretariat", typed)]).toEqual([
      path,
      409,
    ]);
    await become("mc", "announced")();
  }
  expect(await rows("SELECT id FROM circulation_reply")).toEqual([]);
  expect(await rows("SELECT version FROM circulation")).toEqual([{ version: 1 }]);
});

it("a ministry takes back no handout once all are frozen meanwhile", async () => {
  await submitFile("h2", "coordinator");
  const typed = { version: await versionOf("h2"), reason: "次回に回す" };
  expect(await during(freeze, handoutPath("h2", "/withdraw"), "coordinator", typed)).toBe(409);
  const again = { version: await versionOf("h2"), reason: "次回に回す" };
  expect((await post(handoutPath("h2", "/withdraw"), "secretariat", again)).status).toBe(303);
});

it("what is said of a handout does not change once its meeting is called off meanwhile", async () => {
  const typed = { version: "1", title: "改めた題名", disclosure: "open", submitterId: "mlit" };
  expect(
    await during(become("m1", "cancelled"), handoutPath("h1", "/edit"), "secretariat", typed),
  ).toBe(409);
  expect(await rows("SELECT version FROM handout WHERE id = 'h1'")).toEqual([{ version: 1 }]);
});
