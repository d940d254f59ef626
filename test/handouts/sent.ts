import { env } from "cloudflare:workers";
import { app } from "../../src/app";
import { newId } from "../../src/lib/id";
import { type Who, rows, tokenOf } from "../world";

const encoder = new TextEncoder();

/** The bytes of a file that is a PDF as far as anybody looks. */
export const pdf = (content = "サンプル", size = 0): Uint8Array => {
  const text = encoder.encode(`%PDF-1.7\n% ${content}\n%%EOF\n`);
  const bytes = new Uint8Array(Math.max(text.length, size));
  bytes.set(text);
  return bytes;
};

export interface Sent {
  readonly name?: string;
  readonly bytes?: Uint8Array;
  readonly type?: string;
}

const boundary = "----renkei-test";

/** A form with a file as a browser writes it: the file last. */
export const formOf = (typed: Readonly<Record<string, string>>, file?: Sent): Uint8Array => {
  const fields = Object.entries(typed).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const name = (file?.name ?? "").replaceAll('"', "%22");
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${file?.type ?? "application/octet-stream"}\r\n\r\n`;
  const parts = [
    encoder.encode(fields.join("") + head),
    file?.bytes ?? new Uint8Array(0),
    encoder.encode(`\r\n--${boundary}--\r\n`),
  ];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

interface Options {
  readonly db?: D1Database;
  readonly files?: R2Bucket;
  readonly body?: BodyInit;
  readonly headers?: Record<string, string>;
}

/** Sends a form with a file as somebody. */
export const send = async (
  path: string,
  who: Who | undefined,
  typed: Readonly<Record<string, string>>,
  file?: Sent,
  options: Options = {},
): Promise<Response> =>
  app.request(
    path,
    {
      method: "POST",
      headers: {
        Origin: "http://localhost",
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": `multipart/form-data; boundary=${boundary}`,
        ...(who && { Cookie: `__Host-session=${tokenOf(who)}` }),
        ...options.headers,
      },
      body: options.body ?? formOf({ key: newId(), ...typed }, file),
    },
    { ...env, DB: options.db ?? env.DB, FILES: options.files ?? env.FILES },
  );

export const said = { title: "テレワーク推進施策について", disclosure: "after_meeting" };

export const handoutPath = (id: string, step = ""): string =>
  `/desk/meetings/m1/handouts/${id}${step}`;

export const versionOf = async (id: string): Promise<string> => {
  const [row] = await rows<{ version: number }>("SELECT version FROM handout WHERE id = ?", id);
  return String(row?.version ?? 0);
};

export const stateOf = async (id: string): Promise<string | undefined> =>
  (await rows<{ state: string }>("SELECT state FROM handout WHERE id = ?", id))[0]?.state;

/** Submits a file for a handout. */
export const submitFile = async (
  id: string,
  who: Who,
  file: Sent = { name: "施策.pdf", bytes: pdf() },
  typed: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  send(handoutPath(id, "/submit"), who, { version: await versionOf(id), ...said, ...typed }, file);

/** What is kept in R2. */
export const keptFiles = async (): Promise<string[]> =>
  (await env.FILES.list()).objects.map(({ key }) => key);

/** The store with a count of the uploads in parts that were neither finished nor given up. */
export function watchedFiles(): { readonly files: R2Bucket; readonly open: () => number } {
  let open = 0;
  const files = new Proxy(env.FILES, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      if (name !== "createMultipartUpload") return member.bind(target);
      return async (key: string) => {
        const upload = await target.createMultipartUpload(key);
        open += 1;
        const ended = async <T>(end: Promise<T>) => {
          const result = await end;
          open -= 1;
          return result;
        };
        return {
          uploadPart: upload.uploadPart.bind(upload),
          complete: async (parts: R2UploadedPart[]) => ended(upload.complete(parts)),
          abort: async () => ended(upload.abort()),
        };
      };
    },
  });
  return { files, open: () => open };
}
