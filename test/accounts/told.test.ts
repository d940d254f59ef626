import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { accountList } from "../../src/accounts/queries";
import { read } from "../../src/db/read";
import { get, post } from "../world";
import { enter, worldWithPasswords, wrong } from "./door";

beforeEach(worldWithPasswords);

const record = async (base = "") => (await get(`${base}/desk/record`, "auditor")).text();
const manage = (rest: string, typed = {}) =>
  post(`/desk/accounts/aide${rest}`, "admin", { version: "1", ...typed });

test("the record says whose account an administrator changed", async () => {
  await manage("/unlock");
  await manage("/grants", { role: "auditor" });
  await manage("/state", { version: "2" });
  const [ja, en] = [await record(), await record("/en")];
  const [name] = /(?<=<h1[^>]*>)[^<]+/.exec(
    await (await get("/desk/accounts/aide", "admin")).text(),
  ) ?? [""];
  expect(name).not.toBe("");
  expect(ja).toContain(`${name}さんのサインインの制限を解除しました`);
  expect(ja).toContain(`${name}さんに役割「監査」を付与しました`);
  expect(ja).toContain(`${name}さんのアカウントを停止しました`);
  expect(en).toContain(`Suspended the account of ${name}`);
});

test("the record says whose sign-in failed, where there is such an account", async () => {
  await enter(wrong);
  await enter({ ...wrong, email: "nobody@example.go.jp" });
  const page = await (await get("/en/desk/record?kind=door", "auditor")).text();
  expect(page).toContain("Sign-in failed for memberさん");
  expect(page.match(/Sign-in failed/g)).toHaveLength(2);
  expect(page).not.toContain("nobody@");
});

test("whoever joined by an invitation has signed in", async () => {
  const at = "2026-01-01T00:00:00Z";
  await env.DB.prepare(
    "INSERT INTO event (at, actor_id, name, subject_id, detail) VALUES (?, 'aide', 'account.joined', 'aide', '{}')",
  )
    .bind(at)
    .run();
  const { list } = await read(env.DB, { list: accountList("", "2026-01-02") });
  expect(list.find(({ id }) => id === "aide")?.lastSignIn).toBe(at);
});

test("the groups of a list are in the reader's language", async () => {
  const page = await (await get("/en/desk/accounts/invite", "admin")).text();
  expect(page).toContain('<optgroup label="Ministry of Health, Labour and Welfare"');
  expect(page).not.toContain('<optgroup label="厚生労働省"');
});
