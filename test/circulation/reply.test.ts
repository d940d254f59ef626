import { beforeEach, describe, expect, it } from "vitest";
import { type Who, get, post, rows, world } from "../world";
import { board, circulated, letItPass, reply, start, text } from "./given";

beforeEach(async () => {
  await world();
  await circulated();
  await start();
});

const agreed = { version: "0", reply: "no_objection", opinion: "" };
const stored = () =>
  rows("SELECT seat_id, reply, opinion, replied_by, replied_as, version FROM circulation_reply");

describe("who may reply for a seat", () => {
  const may: readonly [Who, string, number, string?][] = [
    ["member", "seat-mhlw", 303, "holder"],
    ["member", "seat-meti", 403],
    ["aide", "seat-mic", 303, "aide"],
    ["aide", "seat-mhlw", 403],
    ["secretariat", "adm-cao", 303, "secretariat"],
    ["coordinator", "seat-mhlw", 403],
    ["editor", "adm-mic", 403],
    ["auditor", "seat-mhlw", 403],
    ["admin", "seat-mhlw", 403],
    ["outsider", "seat-mhlw", 404],
    ["secretariat", "no-such-seat", 404],
  ];
  it.each(may)("%s for %s answers %i", async (who, seat, status, as) => {
    expect((await get(reply(seat), who)).status).toBe(status === 303 ? 200 : status);
    expect((await post(reply(seat), who, agreed)).status).toBe(status);
    const wanted = { seat_id: seat, replied_by: who, replied_as: as };
    expect(await stored()).toMatchObject(as === undefined ? [] : [wanted]);
  });
});

describe("a reply", () => {
  it("can be changed until the result is recorded, late ones too", async () => {
    await post(reply("seat-mhlw"), "member", agreed);
    await letItPass();
    await post(reply("seat-mhlw"), "member", {
      version: "1",
      reply: "agreed_as_amended",
      opinion: "３ページの数値を直す",
    });
    expect(await stored()).toMatchObject([
      { reply: "agreed_as_amended", opinion: "３ページの数値を直す", version: 2 },
    ]);
    const page = await text(board, "editor");
    expect(page).toContain("修正の上了承");
    expect(page).toContain("（期限");
  });
  it("that objects says what, and one that does not says nothing", async () => {
    for (const one of ["opinion", "agreed_as_amended"]) {
      const answer = await post(reply("seat-mhlw"), "member", { ...agreed, reply: one });
      expect(answer.status).toBe(422);
    }
    const both = await post(reply("seat-mhlw"), "member", { ...agreed, opinion: "実は意見がある" });
    expect([both.status, await both.text()]).toEqual([
      422,
      expect.stringContaining("実は意見がある"),
    ]);
    expect((await post(reply("seat-mhlw"), "member", { version: "0" })).status).toBe(422);
    expect(await stored()).toEqual([]);
  });
  it("shows both texts to whoever comes second", async () => {
    await post(reply("seat-mhlw"), "member", { ...agreed, reply: "opinion", opinion: "先の意見" });
    const second = await post(reply("seat-mhlw"), "secretariat", {
      ...agreed,
      reply: "opinion",
      opinion: "後の意見",
    });
    const page = await second.text();
    expect(second.status).toBe(409);
    expect(page).toContain("先の意見");
    expect(page).toContain("後の意見");
    expect(await stored()).toMatchObject([{ opinion: "先の意見", version: 1 }]);
  });
  it("is written once when two come at the same moment", async () => {
    const answers = await Promise.all([
      post(reply("seat-mhlw"), "member", agreed),
      post(reply("seat-mhlw"), "secretariat", agreed),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect(await stored()).toHaveLength(1);
  });
  it("of a vacant seat waits for somebody to sit there", async () => {
    await rows(
      "UPDATE assignment SET valid_to = '2020-01-01', version = 2 WHERE post_id = 'post-seat-mhlw'",
    );
    const answer = await post(reply("seat-mhlw"), "secretariat", agreed);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("空席")]);
  });
  it("is told to the secretariat and those who speak for the seat", async () => {
    await post(reply("seat-mhlw"), "secretariat", agreed);
    const heard = await rows<{ account_id: string }>(
      `SELECT account_id FROM notification WHERE event_id = (SELECT max(id) FROM event) ORDER BY account_id`,
    );
    expect(heard.map(({ account_id }) => account_id)).toEqual(["member", "secretariat2"]);
  });
  it("of a seat that ended meanwhile counts no more, and says so", async () => {
    await post(reply("seat-mhlw"), "member", {
      ...agreed,
      reply: "opinion",
      opinion: "前任の意見",
    });
    await rows("UPDATE seat SET valid_to = '2020-01-01', version = 2 WHERE id = 'seat-mhlw'");
    const page = await text(board);
    expect(page).toContain("席がなくなった回答");
    expect(page).toContain("前任の意見");
  });
});

describe("the desk", () => {
  it("asks members and aides until they have replied", async () => {
    for (const [who, seat] of [
      ["member", "seat-mhlw"],
      ["aide", "seat-mic"],
    ] as const) {
      expect(await text("/desk", who)).toContain(reply(seat));
      await post(reply(seat), who, agreed);
      expect(await text("/desk", who)).not.toContain(reply(seat));
    }
    expect(await text("/desk", "coordinator")).not.toContain("持ち回り会議への回答");
  });
  it("asks the secretariat for the result once the deadline has passed", async () => {
    expect(await text("/desk")).not.toContain("持ち回り会議の結果の記録");
    await letItPass();
    expect(await text("/desk")).toContain("持ち回り会議の結果の記録");
    expect(await text("/desk", "member")).not.toContain("持ち回り会議の結果の記録");
  });
});

it("speaks English", async () => {
  const page = await (await get(`/en${board}`, "member")).text();
  expect(page).toContain("Read the papers and reply as");
  expect(page).toContain("Handout 2-1");
});
