import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { refused } from "../../lib/errors";
import type { Lang } from "../../lib/lang";
import { commit, recorded } from "../../record/commit";
import { occasionOf } from "../../web/answer";
import { log } from "../../web/log";
import { meetingTitle } from "../../words/meeting";
import { downloaded } from "../trace-changes";
import { dispositionOf, nameInArchive } from "../model/file";
import type { HandoutRefusal } from "../model";
import { type Line, currentOf, isRestricted } from "../model/sight";
import type { Listed, Version } from "../model/shapes";
import { type Entry, zipLength, zipOf } from "../packet";
import { numberOf, printed } from "../present";
import { fileIn } from "../store";
import { words } from "../page-words";
import { type OpenedPacket, openedPacket } from "./opening";

export const packet = new Hono<App>();

interface Packed {
  readonly handout: Listed;
  readonly version: Version;
  readonly name: string;
}

const nameIn = (place: number, { handout, version }: Omit<Packed, "name">, lang: Lang): string =>
  nameInArchive(place, numberOf(handout, lang), handout.title, version.name);

/** What goes into the packet, in its order: the version that counts of whatever the reader may read. */
const packedFrom = (lines: readonly Line[], lang: Lang): Packed[] =>
  lines
    .flatMap((line) => {
      const version = line.cover === null ? currentOf(line.versions) : undefined;
      return line.cover === null && version && line.state !== "withdrawn" && line.handout.inPacket
        ? [{ handout: line.handout, version }]
        : [];
    })
    .map((one, index) => ({ ...one, name: nameIn(index + 1, one, lang) }));

/** 配布資料一覧 as a text beside the files, as every computer opens it. */
function indexOf({ page, meeting, lines }: OpenedPacket, packed: readonly Packed[]): Entry {
  const { lang } = page;
  const names = new Map(packed.map(({ handout, name }) => [handout.id, name]));
  const told = printed(lines, lang).map(
    ({ id, number, title, instead }) => `${number}\t${title}\t${names.get(id) ?? instead}`,
  );
  const heading = words[lang].titleOf(meetingTitle(lang, meeting.number));
  const bytes = new TextEncoder().encode(`\uFEFF${[heading, "", ...told, ""].join("\r\n")}`);
  return {
    name: `00_${words[lang].documentTitle}.txt`,
    size: bytes.length,
    at: page.now,
    open: () => [bytes],
  };
}

/** The bytes of a file; a packet of which one is lost breaks off, rather than look whole. */
async function bytesOf(c: Context<App>, id: string) {
  const bytes = await fileIn(c.env.FILES, id);
  if (bytes !== null) return bytes;
  log("error", c, { message: `the file ${id} is not there` });
  throw new Error("a file is not there");
}

/** What is restricted is kept for each of its handouts, as if it were read alone. */
async function keepTrace(c: Context<App>, { meeting }: OpenedPacket, packed: readonly Packed[]) {
  const restricted = packed.filter(({ handout }) => isRestricted(handout));
  if (c.req.method === "HEAD" || restricted.length === 0) return;
  const changes = restricted.map(({ handout, version }) => downloaded(handout, meeting, version));
  await commit(c.env.DB, recorded(occasionOf(c), changes));
}

/** What an archive of this format can hold; more would want another (ZIP64). */
const most = 0xff_ff_ff_ff;

/** The archive, made while it is sent. */
function sent(entries: readonly Entry[], length: number): ReadableStream<Uint8Array> {
  const { readable, writable } = new FixedLengthStream(length);
  // A reader who leaves ends it; what else goes wrong is told where it does.
  zipOf(entries)
    .pipeTo(writable)
    .catch(() => {});
  return readable;
}

packet.get("/desk/meetings/:id/handouts/packet.zip", async (c) => {
  const at = await openedPacket(c);
  const { lang } = at.page;
  const packed = packedFrom(at.lines, lang);
  const entries = [
    indexOf(at, packed),
    ...packed.map(({ name, version }) => ({
      name,
      size: version.size,
      at: version.at,
      open: async () => bytesOf(c, version.id),
    })),
  ];
  const length = zipLength(entries);
  if (length > most) throw refused<HandoutRefusal>("handout.packetTooLarge");
  await keepTrace(c, at, packed);
  const title = words[lang].titleOf(meetingTitle(lang, at.meeting.number));
  const headers = {
    "Content-Type": "application/zip",
    "Content-Disposition": dispositionOf(`${title}.zip`),
    "Content-Length": String(length),
    "Cache-Control": "private, no-store",
  };
  if (c.req.method === "HEAD") return c.body(null, 200, headers);
  return c.body(sent(entries, length), 200, headers);
});
