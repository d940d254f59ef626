import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, type Who, world } from "../world";
import { given, title } from "./given";
import { handoutPath, versionOf } from "./sent";

beforeEach(world);

const list = "/desk/meetings/m1/handouts";
const text = async (answer: Response | Promise<Response>) => (await answer).text();

const everyone: readonly Who[] = [
  "secretariat",
  "coordinator",
  "mhlw-editor",
  "mic-coordinator",
  "editor",
  "member",
  "aide",
  "auditor",
  "admin",
];

const shows = async (path: string, who: Who) => (await text(get(path, who))).includes(title);
const opens = async (path: string, who: Who) => (await get(path, who)).status === 200;

/** The ways to a handout, and whether somebody comes to it so. */
const ways: Readonly<Record<string, (who: Who) => Promise<boolean>>> = {
  list: async (who) => shows(list, who),
  print: async (who) => shows(`${list}/print`, who),
  page: async (who) => opens(handoutPath("h2"), who),
  file: async (who) => opens(handoutPath("h2", "/files/1"), who),
};

/** Who comes to it by which way: it has to be the same people. */
async function readers() {
  const found: Record<string, Who[]> = {};
  for (const [way, comes] of Object.entries(ways)) {
    found[way] = [];
    for (const who of everyone) if (await comes(who)) found[way].push(who);
  }
  return found;
}

const all = (who: readonly Who[]) => ({ list: who, page: who, file: who, print: who });
const inside: readonly Who[] = ["secretariat", "coordinator", "mhlw-editor"];

describe("who may read a handout", () => {
  it("while it is not accepted: the secretariat and its own ministry", async () => {
    await given("open", false);
    expect(await readers()).toEqual(all(inside));
    const other = await text(get(list, "mic-coordinator"));
    expect(other).toContain("資料２");
    expect(other).toContain("準備中");
  });

  it("once it is accepted: everybody on the desk", async () => {
    await given("after_meeting", true);
    expect(await readers()).toEqual(all(everyone));
  });

  it.each([
    ["members", "構成員限り"],
    ["closed", "非公開"],
  ])(
    "of %s: those who sit, its ministry, the auditors; others read its number",
    async (how, word) => {
      await given(how, true);
      expect(await readers()).toEqual(all([...inside, "member", "aide", "auditor"]));
      const other = await text(get(list, "mic-coordinator"));
      expect(other).toContain(word);
      expect(other).not.toContain("審議中のため");
    },
  );

  it("withdrawn: the secretariat and its ministry, as well as its file", async () => {
    await given("open", true);
    await post(handoutPath("h2", "/withdraw"), "secretariat", {
      version: await versionOf("h2"),
      reason: "次回に回す",
    });
    const { print: _, ...found } = await readers();
    const { print: __, ...wanted } = all(inside);
    expect(found).toEqual(wanted);
  });

  it("nobody without a session or a role, and nobody of another meeting's", async () => {
    await given("open", true);
    const file = handoutPath("h2", "/files/1");
    expect((await get(file)).status).toBe(303);
    expect((await get(file, "outsider")).status).toBe(404);
    expect((await get(file.replace("m1", "m0"), "secretariat")).status).toBe(404);
    expect((await get(handoutPath("h2", "/files/2"), "secretariat")).status).toBe(404);
    expect((await get("/desk/handouts/h2", "outsider")).status).toBe(404);
    expect((await get("/desk/handouts/h2", "member")).headers.get("location")).toBe(
      handoutPath("h2"),
    );
  });

  it("and what was asked is told to those who are asked alone", async () => {
    await rows(
      "UPDATE handout SET request = 'Ａ４で２枚以内', version = version + 1 WHERE id = 'h2'",
    );
    await given("open", true);
    expect(await text(get(handoutPath("h2"), "coordinator"))).toContain("Ａ４で２枚以内");
    for (const who of ["member", "mic-coordinator", "auditor"] as const)
      expect(await text(get(handoutPath("h2"), who))).not.toContain("Ａ４で２枚以内");
  });
});

const printed = async (who: Who) => text(get("/desk/meetings/m1/agenda/print", who));

it("the printed agenda lists the handouts as each may see them", async () => {
  await given("members", true);
  expect(await printed("member")).toContain(`${title}（厚生労働省）`);
  const other = await printed("mic-coordinator");
  expect(other).toContain("（構成員限り）");
  expect(other).not.toContain(title);
});
