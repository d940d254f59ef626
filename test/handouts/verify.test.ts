import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { counted, get, post, rows, type Who, world } from "../world";
import { handoutPath, pdf, submitFile, versionOf } from "./sent";

beforeEach(world);

const hashOf = async (bytes: Uint8Array) =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-512", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

const asked = async (bytes: Uint8Array, who: Who) =>
  (await get(`/desk/verify?sha512=${await hashOf(bytes)}`, who)).text();

const [first, second] = [pdf("a"), pdf("b")];
const accept = async () =>
  post(handoutPath("h2", "/accept"), "secretariat", { version: await versionOf("h2") });

it("says current, then replaced by what and when, and unknown", async () => {
  await submitFile("h2", "coordinator", { name: "a.pdf", bytes: first });
  await accept();
  expect(await asked(first, "member")).toContain("現在の版です");
  await submitFile("h2", "secretariat", { name: "b.pdf", bytes: second }, { note: "表を訂正" });
  const old = await asked(first, "member");
  for (const words of ["差し替える前の版です", "第２版", "表を訂正", handoutPath("h2", "/files/2")])
    expect(old).toContain(words);
  expect(await asked(second, "member")).toContain("現在の版です");
  expect(await asked(pdf("c"), "member")).toContain("同じファイルはありません");
});

it("knows for each reader only what they may see", async () => {
  await submitFile("h2", "coordinator", { name: "a.pdf", bytes: first });
  expect(await asked(first, "coordinator")).toContain("受け付けられていない版です");
  expect(await asked(first, "member")).toContain("同じファイルはありません");
  await accept();
  await rows("UPDATE handout SET disclosure = 'members', version = version + 1 WHERE id = 'h2'");
  expect(await asked(first, "aide")).toContain("現在の版です");
  expect(await asked(first, "mic-coordinator")).toContain("同じファイルはありません");
  await post(handoutPath("h2", "/withdraw"), "secretariat", {
    version: await versionOf("h2"),
    reason: "次回に回す",
  });
  expect(await asked(first, "secretariat")).toContain("取り下げられた資料です");
  expect(await asked(first, "aide")).toContain("同じファイルはありません");
});

it("reads a hash however it is pasted, in one trip, and says what is wrong with another", async () => {
  await submitFile("h2", "coordinator", { name: "a.pdf", bytes: first });
  const hash = (await hashOf(first)).toUpperCase().replaceAll(/.{8}/g, "$& ");
  const { db, trips } = counted(env.DB);
  const answer = await get(`/desk/verify?sha512=${encodeURIComponent(hash)}`, "secretariat", {
    db,
  });
  expect([answer.status, trips()]).toEqual([200, 1]);
  expect(await answer.text()).toContain("受け付けられていない版です");
  const wrong = await get("/desk/verify?sha512=abc", "secretariat");
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("照合値として読めません");
  const empty = await (await get("/desk/verify", "secretariat")).text();
  expect(empty).not.toContain('role="status"');
  expect(await asked(first, "secretariat")).toMatch(/role="status"[^]*name="sha512"/);
});
