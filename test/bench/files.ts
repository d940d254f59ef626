import { DatabaseSync } from "node:sqlite";
import { token } from "./data.ts";
import type { Server } from "./server.ts";

const megabyte = 1_048_576;
const boundary = "----bench";

/** A meeting with a handout that a file is sent for, before the server is started. */
export function fillHandout(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(`INSERT INTO body (id, name, name_en, purpose, purpose_en, kind, secretariat_id)
      VALUES ('files', '会議', 'Council', '', '', 'working_level', 'mic');
    INSERT INTO meeting (id, body_id, number, format, state, day, created_at)
      VALUES ('m', 'files', 1, 'online', 'planning', '2099-01-15', '2026-01-01');
    INSERT INTO handout (id, meeting_id, title, submitter_id, state, disclosure, created_at)
      VALUES ('h', 'm', '資料', 'mic', 'requested', 'open', '2026-01-01');`);
  db.close();
}

const text = (value: string) => new TextEncoder().encode(value);

/** A form with a PDF of so many MB, made while it is sent. */
function* form(megabytes: number, version: number): Generator<Uint8Array> {
  const key = Array.from({ length: 20 }, () => "0123456789"[Math.floor(Math.random() * 10)]).join(
    "",
  );
  const fields = { key, version, title: "資料", disclosure: "open", note: "" };
  for (const [name, value] of Object.entries(fields))
    yield text(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
  yield text(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n`,
  );
  const piece = Buffer.alloc(megabyte, 7);
  for (let sent = 0; sent < megabytes; sent += 1) yield sent === 0 ? piece.subarray(9) : piece;
  yield text(`\r\n--${boundary}--\r\n`);
}

/** Each piece is made when it is asked for. */
const streamed = (pieces: Generator<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });

async function up(server: Server, megabytes: number, version: number): Promise<void> {
  const init = {
    method: "POST",
    redirect: "manual",
    duplex: "half",
    headers: {
      cookie: `__Host-session=${token}`,
      origin: new URL(server.url).origin,
      "sec-fetch-site": "same-origin",
      "content-type": `multipart/form-data; boundary=${boundary}`,
    },
    body: streamed(form(megabytes, version)),
  } as const;
  const answer = await fetch(`${server.url}desk/meetings/m/handouts/h/submit`, init);
  if (answer.status !== 303) throw new Error(`upload answered ${answer.status}`);
}

/** Reads an answer to its end and keeps nothing of it; throws where it is not so many MB. */
async function read(answer: Response, megabytes: number): Promise<void> {
  let bytes = 0;
  for await (const piece of answer.body ?? []) bytes += piece.length;
  if (bytes !== megabytes * megabyte) throw new Error(`${bytes} bytes came down`);
}

async function down(server: Server, megabytes: number, version: number): Promise<void> {
  const headers = { cookie: `__Host-session=${token}` };
  const at = `${server.url}desk/meetings/m/handouts/h/files/${version}`;
  await read(await fetch(at, { headers }), megabytes);
}

/** What a transfer took: seconds, and the most memory that the server had meanwhile, in MB. */
async function measured({ memory }: Server, transfer: () => Promise<unknown>) {
  memory.restart();
  const start = performance.now();
  await transfer();
  return { seconds: (performance.now() - start) / 1000, memory: memory.peak() };
}

const both = async (server: Server, megabytes: number, version: number) => ({
  up: await measured(server, async () => up(server, megabytes, version)),
  down: await measured(server, async () => down(server, megabytes, version)),
});

/** A file of 10 MB and one of 100 MB, up and down: the memory of the server must not grow with them. */
export async function transfers(server: Server) {
  // Twice beforehand, so that what the first uploads load and reserve is not counted.
  await both(server, 10, 1);
  await both(server, 10, 2);
  return { small: await both(server, 10, 3), large: await both(server, 100, 4) };
}

/** The same of a bare worker that hands out what R2 gives it: what the simulator itself takes. */
export async function bareTransfers(server: Server) {
  const at = (megabytes: number) => `${server.url}?megabytes=${megabytes}`;
  const fetched = async (megabytes: number) => read(await fetch(at(megabytes)), megabytes);
  for (const megabytes of [10, 100]) await fetch(at(megabytes), { method: "POST" });
  await fetched(10);
  return {
    small: { down: await measured(server, async () => fetched(10)) },
    large: { down: await measured(server, async () => fetched(100)) },
  };
}
