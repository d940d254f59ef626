import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { counted, get, post } from "../../world";
import { prepared } from "../steps";
import { disclose, file, papers, prepareHandouts, publishHandouts } from "./given";

const bytes = "%PDF-1.7 資料の本文";

beforeEach(async () => {
  await papers();
  for (const id of ["file-h1-1", "file-h1-2", "file-h3-1"])
    await env.FILES.put(`handout/${id}`, bytes);
});

const path = (id: string, name = "h1の資料.pdf") =>
  `/meetings/17/handouts/${id}/${encodeURIComponent(name)}`;
const textOf = async (answer: Response) => new TextDecoder().decode(await answer.arrayBuffer());
const status = async (id: string, name?: string) => {
  const answer = await get(path(id, name));
  await answer.arrayBuffer();
  return answer.status;
};
const withdraw = (withdrawal: string) =>
  post("/desk/publications/handouts/m1/withdraw", "secretariat", { reason: "誤り", withdrawal });

test("a public file is fetched whole, under its name, powerless, to be kept by caches", async () => {
  await publishHandouts();
  const { db, trips } = counted(env.DB);
  const answer = await get(path("file-h1-1"), undefined, { db });
  expect([answer.status, trips()]).toEqual([200, 1]);
  expect(await textOf(answer)).toBe(bytes);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toBe(
    "attachment; filename=\"h1___.pdf\"; filename*=UTF-8''h1%E3%81%AE%E8%B3%87%E6%96%99.pdf",
  );
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=60");
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(answer.headers.get("etag")).toBe(`"${"a".repeat(128)}"`);
});

test("whoever is signed in gets what no shared cache keeps", async () => {
  await publishHandouts();
  const answer = await get(path("file-h1-1"), "secretariat");
  expect(await textOf(answer)).toBe(bytes);
  expect(answer.headers.get("cache-control")).toBe("private, no-cache");
});

test("a browser that has it is told so, and a part of it can be asked for", async () => {
  await publishHandouts();
  const known = await get(path("file-h1-1"), undefined, {
    headers: { "If-None-Match": `"${"a".repeat(128)}"` },
  });
  expect([known.status, await textOf(known)]).toEqual([304, ""]);
  const part = await get(path("file-h1-1"), undefined, { headers: { Range: "bytes=0-3" } });
  expect([part.status, await textOf(part)]).toEqual([206, "%PDF"]);
  expect(part.headers.get("content-range")).toBe("bytes 0-3/1300000");
  const beyond = await get(path("file-h1-1"), undefined, {
    headers: { Range: "bytes=9999999-" },
  });
  expect(beyond.status).toBe(416);
});

test("what is not public is not there: on the desk, withheld, prepared, to come out later", async () => {
  await file("h3", 1, "c");
  expect(await status("file-h1-1")).toBe(404);
  await prepared(prepareHandouts);
  expect(await status("file-h1-1")).toBe(404);
  await publishHandouts();
  expect(await status("file-h1-1")).toBe(200);
  expect(await status("file-h3-1", "h3の資料.pdf")).toBe(404);
  await file("h1", 2, "d");
  const id = await prepared(prepareHandouts, {
    when: "scheduled",
    day: "2099-01-01",
    time: "10:00",
  });
  await post(`/desk/publications/${id}/release`, "secretariat2", { version: "1" });
  expect(await status("file-h1-2")).toBe(404);
});

test("another meeting's address, another name and another id lead nowhere", async () => {
  await publishHandouts();
  for (const wrong of [
    path("file-h1-1").replace("/17/", "/16/"),
    path("file-h1-1", "別の名前.pdf"),
    path("file-h1-1", "../h1の資料.pdf"),
    path("none"),
  ])
    expect([wrong, (await get(wrong)).status]).toEqual([wrong, 404]);
  const byId = await get(path("file-h1-1").replace("/17/", "/m1/"));
  expect(await textOf(byId)).toBe(bytes);
});

test("an old version stays while its list may be read, and goes when that is hidden", async () => {
  await publishHandouts();
  await file("h1", 2, "d", "訂正");
  await publishHandouts();
  expect([await status("file-h1-1"), await status("file-h1-2")]).toEqual([200, 200]);
  await withdraw("kept");
  expect([await status("file-h1-1"), await status("file-h1-2")]).toEqual([200, 200]);
  await publishHandouts();
  await withdraw("hidden");
  expect([await status("file-h1-1"), await status("file-h1-2")]).toEqual([404, 404]);
  await disclose("h1", "members");
  await publishHandouts();
  expect([await status("file-h1-1"), await status("file-h1-2")]).toEqual([404, 404]);
});
