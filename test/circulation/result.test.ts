import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { dayOf, later, now } from "../../src/lib/clock";
import { post, rows, world } from "../world";
import {
  agree,
  board,
  circulated,
  circulation,
  close,
  heard,
  letItPass,
  meeting,
  reply,
  seats,
  start,
  step,
  text,
  to,
  versionOf,
} from "./given";

beforeEach(async () => {
  await world();
  await circulated();
  await start();
});

describe("the result", () => {
  it("is refused while somebody is missing, who is named", async () => {
    await agree(...seats.slice(1));
    expect(await text(step("close"))).toContain("総務副大臣");
    const answer = await close();
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("総務副大臣");
    expect(await meeting()).toMatchObject({ state: "announced" });
  });

  it("makes the meeting held on the day of decision, and its record can be settled", async () => {
    await agree(...seats);
    const lacking = await text(to.meeting("mc"));
    expect(lacking).toContain("事務局が持ち回りの結果を記録します。");
    expect((await close()).status).toBe(303);
    expect(await circulation()).toMatchObject({ state: "closed", result: "decided", deemed: "[]" });
    expect(await meeting()).toMatchObject({ state: "held", day: dayOf(now()) });
    expect(await heard("circulation.closed")).toContain("member");
    const settled = await post(to.meetingStep("mc", "finalize"), "secretariat", {
      version: "3",
      dealt: "yes",
    });
    expect(settled.status).toBe(303);
    expect(await meeting()).toMatchObject({ state: "finalized" });
  });

  it("deems the silent seats to agree where that was stated, and writes no reply for them", async () => {
    await rows("UPDATE circulation SET silence_is_consent = 1, version = 2");
    await agree(...seats.slice(1));
    await letItPass();
    expect(await text(step("close"))).toContain("了承とみなします");
    expect((await close()).status).toBe(303);
    expect(await circulation()).toMatchObject({ deemed: '["seat-mic"]' });
    expect(await rows("SELECT 1 FROM circulation_reply WHERE seat_id = 'seat-mic'")).toEqual([]);
    expect(await text(board)).toContain("みなし了承");
  });

  it("after the deadline is only 不成立 where silence means nothing", async () => {
    await letItPass();
    expect((await close()).status).toBe(422);
    expect((await close({ result: "not_decided", note: "回答がそろわなかった。" })).status).toBe(
      303,
    );
    expect(await circulation()).toMatchObject({ result: "not_decided", deemed: "[]" });
  });

  it("asks what became of an opinion", async () => {
    await agree(...seats.slice(1));
    await post(reply("seat-mic"), "aide", {
      version: "0",
      reply: "opinion",
      opinion: "数値を直す",
    });
    const answer = await close();
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining("どう扱ったか"),
    ]);
    expect((await close({ note: "３ページの数値を直した。", result: "amended" })).status).toBe(303);
  });

  it("is judged by the seats of the day of decision, not by those of today", async () => {
    await letItPass();
    const yesterday = dayOf(later(now(), -86_400_000));
    await rows(
      "UPDATE seat SET valid_from = ?, version = version + 1 WHERE id = 'seat-mic'",
      dayOf(now()),
    );
    await agree(...seats.slice(1));
    expect((await close()).status).toBe(422);
    expect((await close({ decidedOn: yesterday })).status).toBe(303);
    expect(await circulation()).toMatchObject({ decided_on: yesterday, deemed: "[]" });
  });

  it("needs the reply of a seat that stood on that day, though it stands no more", async () => {
    await agree(...seats.slice(1));
    await letItPass();
    await rows(
      "UPDATE seat SET valid_to = ?, version = version + 1 WHERE id = 'seat-mic'",
      dayOf(now()),
    );
    expect((await close({ decidedOn: dayOf(later(now(), -86_400_000)) })).status).toBe(422);
    expect((await close()).status).toBe(303);
  });

  it("does not pass over a reply that came meanwhile", async () => {
    await agree(...seats);
    const version = await versionOf();
    let isFirst = true;
    const slow = new Proxy(env.DB, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (name !== "batch" || typeof member !== "function") return member;
        return async (statements: unknown) => {
          const read: unknown = await member.call(target, statements);
          if (isFirst) {
            isFirst = false;
            await post(reply("seat-mhlw"), "member", {
              version: "1",
              reply: "opinion",
              opinion: "待ってほしい",
            });
          }
          return read;
        };
      },
    });
    const typed = { version, result: "decided", decidedOn: dayOf(now()), note: "" };
    const answer = await post(step("close"), "secretariat", typed, { db: slow });
    expect(answer.status).toBe(409);
    expect(await circulation()).toMatchObject({ state: "open" });
  });

  it("ends it: nobody replies, extends or reminds any more", async () => {
    await agree(...seats);
    await close();
    const version = await versionOf();
    for (const path of [step("extend"), step("remind"), step("close"), reply("seat-mhlw")])
      expect((await post(path, "secretariat", { version })).status).toBe(422);
    expect(await text(reply("seat-mhlw"), "member")).toContain("結果が記録されているため");
  });
});

/** How many ways to the result the board has. */
const ways = async () => (await text(board)).match(/circulation\/close"/g)?.length ?? 0;

it("the way to the result is shown once, whether it is the next step or not yet", async () => {
  expect(await ways()).toBe(0);
  await letItPass();
  expect(await ways()).toBe(1);
  await rows("UPDATE circulation SET silence_is_consent = 1, version = version + 1");
  expect(await ways()).toBe(1);
  await agree(...seats);
  expect(await ways()).toBe(1);
});
