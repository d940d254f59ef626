import { type Context, Hono } from "hono";
import { sql } from "../db/sql";
import type { App } from "../env";
import { Stopped, found } from "../lib/errors";
import { proxySeatsOf } from "../minutes/queries";
import { authorize, can } from "../policy";
import { show } from "../web/answer";
import { load } from "../web/load";
import { versionOf } from "./meeting-material";
import { materialOf } from "./material";
import { written } from "./model";
import { VersionPage } from "./views/version";

/** The versions that the desk shows: what no ministry may see is in the full one alone. */
const levels = ["government", "full"] as const;

const path = "/desk/meetings/:id/minutes/versions/:level";

async function seen(c: Context<App, typeof path>) {
  const { id, level: asked } = c.req.param();
  const { page, viewer, proxySeats, ...material } = await load(c, (me) => ({
    ...materialOf(sql`'minutes'`, sql`${id}`),
    proxySeats: proxySeatsOf(id, me),
  }));
  const level = levels.find((one) => one === asked);
  const isSettled = material.minutes?.state === "settled";
  const isProxy = proxySeats.length > 0;
  const mayReadAll = can(viewer, "minutes.read", { isProxy });
  if (level === "government" && isSettled) authorize(viewer, "minutes.readSettled");
  else authorize(viewer, "minutes.read", { isProxy });
  if (level === undefined) throw new Stopped("notFound");
  return { page, level, material, mayReadAll };
}

/** The settled minutes for officials: what the government may read, and the full text for those who may read it. */
export const versions = new Hono<App>();

versions.get(path, async (c) => {
  const { page, level, material, mayReadAll } = await seen(c);
  const meeting = found(material.meeting);
  written("minutes", material.minutes);
  const content = versionOf(material, level, { at: page.now, last: page.today });
  return show(
    c,
    <VersionPage
      page={page}
      meeting={meeting}
      level={level}
      levels={mayReadAll ? levels : ["government"]}
      content={content}
    />,
  );
});
