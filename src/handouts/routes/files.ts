import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { Stopped, found } from "../../lib/errors";
import { type Part, partIn } from "../../lib/range";
import { commit, recorded } from "../../record/commit";
import { occasionOf } from "../../web/answer";
import { downloaded } from "../trace-changes";
import { dispositionOf } from "../model/file";
import { isRestricted, wasRestricted } from "../model/sight";
import type { Version } from "../model/shapes";
import { fileIn } from "../store";
import { type OpenedHandout, openedHandout } from "./opening";

export const files = new Hono<App>();

const headersOf = (version: Version, part: Part | null): Record<string, string> => ({
  "Content-Type": version.mediaType,
  "Content-Disposition": dispositionOf(version.name),
  "Content-Length": String(part?.length ?? version.size),
  "Accept-Ranges": "bytes",
  "Cache-Control": "private, no-store",
  ...(part && {
    "Content-Range": `bytes ${part.offset}-${part.offset + part.length - 1}/${version.size}`,
  }),
});

/** Whether the paper is restricted, the version was, or it would be once the version is accepted. */
const isGuarded = ({ handout, versions }: OpenedHandout, version: Version): boolean => {
  const { acceptedAt, proposal } = version;
  const willBe = acceptedAt === null && proposal !== null && isRestricted(proposal);
  return isRestricted(handout) || willBe || wasRestricted(version, versions);
};

/** Who read what is restricted is kept, a part of it as well: parts make a whole. */
async function keepTrace(c: Context<App>, at: OpenedHandout, version: Version) {
  if (!isGuarded(at, version)) return;
  const change = downloaded(at.handout, at.meeting, version);
  await commit(c.env.DB, recorded(occasionOf(c), [change]));
}

files.get("/desk/meetings/:id/handouts/:handoutId/files/:number", async (c) => {
  const at = await openedHandout(c);
  const version = found(
    at.line.versions.find(({ number }) => String(number) === c.req.param("number")),
  );
  const part = partIn(c.req.header("range"), version.size);
  if (part === "beyond") return c.body(null, 416, { "Content-Range": `bytes */${version.size}` });
  if (c.req.method === "HEAD") return c.body(null, 200, headersOf(version, null));
  const bytes = await fileIn(c.env.FILES, version.id, part);
  if (bytes === null) throw new Stopped("notFound");
  await keepTrace(c, at, version);
  return c.body(bytes, part === null ? 200 : 206, headersOf(version, part));
});
