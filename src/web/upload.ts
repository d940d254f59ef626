import type { Context } from "hono";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import { CutShort, type MarkedStream } from "../lib/marked";
import {
  type IncomingFile,
  TooMuch,
  boundaryIn,
  formStream,
  readMultipart,
} from "../lib/multipart";

/** The largest file that is taken: 100 MB. */
export const largestFile = 104_857_600;

/** A form that may come with a file. */
export interface Upload {
  /** null where none was chosen, or the form is broken. */
  readonly file: IncomingFile | null;
  /** The form broke off before its file. */
  readonly isBroken: boolean;
}

/** Whether a form is read as it comes in. */
export const isMultipart = (c: Context<App>): boolean =>
  boundaryIn(c.req.header("content-type") ?? "") !== null;

async function opened(c: Context<App>, stream: MarkedStream, boundary: string): Promise<Upload> {
  try {
    const { fields, file } = await readMultipart(stream, boundary);
    c.set("typed", fields);
    return { file, isBroken: false };
  } catch (error) {
    c.set("typed", {});
    if (error instanceof TooMuch) throw new Stopped("tooLarge");
    if (error instanceof CutShort) return { file: null, isBroken: true };
    throw error;
  }
}

/**
 * Reads a form up to its file, so that `submitted` gives its fields, and lets `answer` read the file as it comes in: no file
 * is ever held whole. What is left of it then is read and forgotten, as a browser shows no answer before it has sent all.
 */
export async function withUpload(
  c: Context<App>,
  answer: (upload: Upload) => Promise<Response>,
): Promise<Response> {
  const boundary = boundaryIn(c.req.header("content-type") ?? "");
  const { body } = c.req.raw;
  if (boundary === null || body === null) return answer({ file: null, isBroken: false });
  const stream = formStream(body);
  try {
    return await answer(await opened(c, stream, boundary));
  } finally {
    await stream.drain(largestFile);
  }
}
