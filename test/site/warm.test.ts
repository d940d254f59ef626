import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { minutes, publishMinutes, settle } from "../publication/minutes/given";
import { published } from "../publication/steps";
import { counted, get } from "../world";

beforeEach(minutes);

/** How often the database is asked for a page. */
const trips = async (path: string) => {
  const watched = counted(env.DB);
  await get(path, undefined, { db: watched.db });
  return watched.trips();
};

test("what is read of a meeting again is answered from memory, until something is released", async () => {
  await settle();
  await published("/desk/meetings/m0/handouts/publish");
  await publishMinutes("post");
  const paths = ["/meetings/16", "/meetings/16/handouts", "/meetings/16/minutes", "/verify"];
  for (const path of paths)
    expect([path, await trips(path), await trips(path)]).toEqual([path, 1, 0]);
  await publishMinutes("none");
  for (const path of paths) expect([path, await trips(path)]).toEqual([path, 1]);
});
