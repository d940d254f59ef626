import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { type Who, get, post, rows, world } from "../world";
import { at, base, order, remark, speech } from "./given";

beforeEach(world);

it("settled minutes are changed by nobody, and the reason is given", async () => {
  await rows("UPDATE minutes SET state = 'settled', version = version + 1");
  const answers = await Promise.all([
    post(at("rk2"), "secretariat", { version: "1", ...speech("変える。") }),
    post(at("new?after=rk1"), "secretariat", speech("足す。")),
    post(at("rk2", "/move"), "secretariat", { up: "1" }),
    post(at("rk2", "/remove"), "secretariat", { version: "1" }),
    get(`${base}/draft`, "secretariat"),
    get(at("rk2"), "secretariat"),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("正誤");
  }
  expect(await order()).toHaveLength(3);
});

it("minutes settled while a form is being sent refuse it as stale", async () => {
  const settle = env.DB.prepare("UPDATE minutes SET state = 'settled', version = version + 1");
  let trips = 0;
  const db = new Proxy(env.DB, {
    get: (real, name) => {
      const member: unknown = Reflect.get(real, name);
      if (typeof member !== "function") return member;
      return name === "batch"
        ? async (...given: unknown[]) => {
            trips += 1;
            if (trips === 2) await settle.run();
            return Reflect.apply(member, real, given) as unknown;
          }
        : member.bind(real);
    },
  });
  const answer = await post(
    at("rk2"),
    "secretariat",
    { version: "1", ...speech("変える。") },
    { db },
  );
  expect(answer.status).toBe(409);
  expect((await remark("rk2"))["text"]).toBe("相談窓口を６か所に増やす。");
});

it("nobody but the secretariat writes", async () => {
  const people: Who[] = ["member", "aide", "auditor", "coordinator", "editor", "admin", "outsider"];
  const unseen = new Set<Who>(["coordinator", "editor", "admin", "outsider"]);
  const tries = [
    (who: Who) => get(`${base}/draft`, who),
    (who: Who) => get(at("rk2"), who),
    (who: Who) => post(at("rk2"), who, { version: "1", ...speech("x") }),
    (who: Who) => get(at("new?after=rk1"), who),
    (who: Who) => post(at("new?after=rk1"), who, speech("x")),
    (who: Who) => post(at("rk2", "/move"), who, { up: "1" }),
    (who: Who) => get(at("rk2", "/remove"), who),
    (who: Who) => post(at("rk2", "/remove"), who, { version: "1" }),
    (who: Who) => post(`${base}/preview`, who, { text: "x" }),
  ];
  for (const who of people)
    for (const ask of tries) expect((await ask(who)).status).toBe(unseen.has(who) ? 404 : 403);
  expect(await order()).toHaveLength(3);
});

it("a remark of another meeting is not found through this one", async () => {
  await rows("INSERT INTO minutes (id, state) VALUES ('m1', 'drafting')");
  for (const path of ["rk2", "rk2/remove", "new?after=rk2", "new?part=held-1"])
    expect((await get(`/desk/meetings/m1/minutes/remarks/${path}`, "secretariat")).status).toBe(
      404,
    );
});
