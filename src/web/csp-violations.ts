import { safePath } from "./log";

/** What of a browser's report is kept: nothing that anybody typed, no query string, no code. */
export interface Violation {
  /** The directive of our policy that stood against it: `script-src-elem`. */
  readonly violated: string;
  /** Where it came from: an origin, or a word such as `inline` or `data`. */
  readonly blocked: string;
  /** The path of the page on which it happened. */
  readonly document: string;
}

const most = 5;
const longest = 200;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The reports in a body, in the Reporting API's form (a list) or in that of `report-uri` (one by itself). */
const reportsIn = (body: unknown): unknown[] => {
  if (!Array.isArray(body)) return isRecord(body) ? [body["csp-report"]] : [];
  const reports: unknown[] = body;
  return reports.map((report) =>
    isRecord(report) && report["type"] === "csp-violation" ? report["body"] : null,
  );
};

/** The first of these fields that holds text. */
const textIn = (report: Readonly<Record<string, unknown>>, ...names: readonly string[]): string =>
  names.map((name) => report[name]).find((value) => typeof value === "string") ?? "";

const word = /^[a-z-]{1,40}(?=$|\s)/;
const hasHost = /^(http|ws)s?:$/;

const originOf = (blocked: string): string => {
  const known = word.exec(blocked)?.[0];
  if (known !== undefined) return known;
  const address = URL.parse(blocked);
  if (!address) return "";
  return hasHost.test(address.protocol)
    ? `${address.protocol}//${address.host}`
    : address.protocol.replace(":", "");
};

/**
 * What browsers report of violations of the content security policy on pages of `origin`: at most five, none
 * twice. Anybody may send such a body, so whatever is no report about a page of ours is left out.
 */
export function violationsIn(body: string, origin: string): Violation[] {
  const violations = reportsIn(parsed(body)).flatMap((report) => {
    if (!isRecord(report)) return [];
    const document = URL.parse(textIn(report, "documentURL", "document-uri"));
    const directive = textIn(
      report,
      "effectiveDirective",
      "effective-directive",
      "violated-directive",
    );
    const violated = word.exec(directive)?.[0];
    if (document?.origin !== origin || violated === undefined) return [];
    const blocked = originOf(textIn(report, "blockedURL", "blocked-uri")).slice(0, longest);
    return [{ violated, blocked, document: safePath(document.pathname).slice(0, longest) }];
  });
  const once = new Map(violations.map((violation) => [JSON.stringify(violation), violation]));
  return [...once.values()].slice(0, most);
}
