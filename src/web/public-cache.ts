import type { Instant } from "../lib/clock";

/** A page as it was answered, to be answered again. */
export interface KeptPage {
  readonly body: string;
  readonly status: 200 | 410 | 422;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** From this instant on it must be made anew. */
  readonly until: Instant;
}

const most = 200;
const longestBody = 500_000;
const pages = new Map<string, KeptPage>();
let emptied = 0;

/** Empties the isolate's memory of public pages: something was released or withdrawn. */
export function forgetPages(): void {
  pages.clear();
  emptied += 1;
}

/** Says which state of the memory a reading began in, so that it is not kept when the memory was emptied meanwhile. */
export const memoryNow = (): number => emptied;

/** The page kept under a key, while its time lasts. */
export function keptPage(key: string | null, now: Instant): KeptPage | undefined {
  if (key === null) return undefined;
  const page = pages.get(key);
  pages.delete(key);
  if (!page || page.until <= now) return undefined;
  pages.set(key, page);
  return page;
}

/** Keeps a page read in a state of the memory; the one unused for longest makes room. */
export function keepPage(key: string | null, page: KeptPage, memory: number): void {
  if (key === null || memory !== emptied || page.body.length > longestBody) return;
  pages.set(key, page);
  const [oldest] = pages.keys();
  if (pages.size > most && oldest !== undefined) pages.delete(oldest);
}
