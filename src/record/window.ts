import { type Entry, type Window, choices, pageLength } from "./model";

const idIn = (given: string | undefined): number | null =>
  given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : null;

/** The part of the record that an address asks for; whatever it cannot mean is left out. */
export const windowIn = (query: Readonly<Record<string, string | undefined>>): Window => ({
  kind: choices.find((kind) => kind === query["kind"]) ?? "",
  accountId: /^[0-9a-z-]{1,64}$/.test(query["who"] ?? "") ? (query["who"] ?? "") : "",
  before: idIn(query["before"]),
  after: idIn(query["before"]) === null ? idIn(query["after"]) : null,
});

const addressOf = (window: Window, edge: Readonly<Record<string, string>>) => {
  const filters = {
    ...(window.kind && { kind: window.kind }),
    ...(window.accountId && { who: window.accountId }),
  };
  return `?${new URLSearchParams({ ...filters, ...edge }).toString()}`;
};

/** The rows of a page and the addresses of the pages beside it; null where there is none. */
export function turned(rows: readonly Entry[], window: Window) {
  const hasMore = rows.length > pageLength;
  const isForward = window.after !== null;
  const shown = isForward ? rows.slice(-pageLength) : rows.slice(0, pageLength);
  const first = shown.at(0);
  const last = shown.at(-1);
  const hasNewer = isForward ? hasMore : window.before !== null;
  const hasOlder = isForward || hasMore;
  return {
    shown,
    newer: hasNewer && first ? addressOf(window, { after: String(first.id) }) : null,
    older: hasOlder && last ? addressOf(window, { before: String(last.id) }) : null,
  };
}
