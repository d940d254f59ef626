import { beforeEach, expect, it } from "vitest";
import { routes } from "../rules/routes";
import { type Who, get, post, rows, world } from "../world";

beforeEach(world);

/** Every address of the app that names the thing, in place of the one of the test world. */
const addressesOf = (prefix: string, known: string) =>
  routes.filter(({ path }) => path.startsWith(`${prefix}/${known}`));

const secrets = ["MHLW-01", "相談センターの運営", "厚労省の秘密の目的", "一元的な相談窓口"];

/** How an address is answered, and what of the secrets the answer tells. */
async function told(method: "GET" | "POST", path: string, who: Who): Promise<string> {
  const typed = { title: "x", happened: "x", reason: "x", version: "1" };
  const answer = method === "GET" ? await get(path, who) : await post(path, who, typed);
  const text = await answer.text();
  return [answer.status, ...secrets.filter((secret) => text.includes(secret))].join(" ");
}

/** Addresses that answer otherwise for the hidden thing than for one that is not there. */
async function telling(prefix: string, known: string, hidden: string, who: Who) {
  const found: string[] = [];
  for (const { method, pattern, path } of addressesOf(prefix, known)) {
    const to = (id: string) => path.replace(`${prefix}/${known}`, `${prefix}/${id}`);
    const [ofHidden, ofNone] = [
      await told(method, to(hidden), who),
      await told(method, to("nosuch"), who),
    ];
    if (ofHidden !== ofNone) found.push(`${method} ${pattern}: ${ofHidden} is not ${ofNone}`);
  }
  return found;
}

it("a measure that was never approved is, at every address, as one that is not there", async () => {
  expect(addressesOf("/desk/measures", "ms1").length).toBeGreaterThan(40);
  for (const who of ["editor", "mic-coordinator", "secretariat", "auditor", "member"] as const)
    expect(await telling("/desk/measures", "ms1", "ms2", who), who).toEqual([]);
  expect(await telling("/desk/measures", "ms1", "ms1", "member")).not.toEqual([]);
});

it("an action item that is hidden yet is so for all but the secretariat", async () => {
  expect(await telling("/desk/actions", "a1", "a1", "member")).not.toEqual([]);
  await rows("UPDATE action SET visible_from = '2099-04-01', version = version + 1");
  expect(addressesOf("/desk/actions", "a1").length).toBeGreaterThan(10);
  for (const who of ["coordinator", "mhlw-editor", "auditor", "member"] as const)
    expect(await telling("/desk/actions", "a1", "a1", who), who).toEqual([]);
});
