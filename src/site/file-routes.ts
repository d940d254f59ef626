import { type Context, Hono } from "hono";
import type { App } from "../env";
import { dispositionOf } from "../handouts/model/file";
import { fileIn } from "../handouts/store";
import { Stopped, found } from "../lib/errors";
import { type Part, partIn } from "../lib/range";
import { type FetchedFile, publishedFile } from "../publication/queries/file-queries";
import { caching, knows } from "../web/everybody";
import { look } from "../web/look";

/** The files that the public may fetch: those that a revision of a meeting's handouts gives which may be read. */
export const fileRoutes = new Hono<App>();

const tagOf = ({ sha512 }: FetchedFile): string => `"${sha512}"`;

const headersOf = (c: Context<App>, file: FetchedFile, part: Part | null) => ({
  "Content-Type": file.mediaType,
  "Content-Disposition": dispositionOf(file.name),
  "Content-Length": String(part?.length ?? file.size),
  "Accept-Ranges": "bytes",
  "Cache-Control": caching(c),
  ETag: tagOf(file),
  ...(part && {
    "Content-Range": `bytes ${part.offset}-${part.offset + part.length - 1}/${file.size}`,
  }),
});

/** The file, or the part that was asked for, as it is read. Throws 404 where its bytes are not there. */
async function answer(c: Context<App>, file: FetchedFile, part: Part | null) {
  const headers = headersOf(c, file, part);
  const status = part === null ? 200 : 206;
  if (c.req.method === "HEAD") return c.body(null, status, headers);
  const bytes = await fileIn(c.env.FILES, file.id, part);
  if (bytes === null) throw new Stopped("notFound");
  return c.body(bytes, status, headers);
}

fileRoutes.get("/meetings/:code/handouts/:file/:name", async (c) => {
  const { code, file: id, name } = c.req.param();
  const [, { listed }] = await look(c, {}, { listed: publishedFile(code, id, c.var.now) });
  const file = found(listed);
  if (name.normalize("NFC") !== file.name.normalize("NFC")) throw new Stopped("notFound");
  if (knows(c, tagOf(file)))
    return c.body(null, 304, { ETag: tagOf(file), "Cache-Control": caching(c) });
  const part = partIn(c.req.header("range"), file.size);
  if (part === "beyond") return c.body(null, 416, { "Content-Range": `bytes */${file.size}` });
  return answer(c, file, part);
});
