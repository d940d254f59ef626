import { forgetPages } from "../../../src/web/public-cache";
import { type Typed, get, post, rows, world } from "../../world";
import { published } from "../steps";

export const prepareMinutes = "/desk/meetings/m0/minutes/publish";
export const prepareSummary = "/desk/meetings/m0/summary/publish";

/** The small council with meeting 16 held and public, and its minutes in confirmation. */
export async function minutes(): Promise<void> {
  forgetPages();
  await world();
  await rows("UPDATE minutes SET prepared_by = '事務局', version = version + 1 WHERE id = 'm0'");
  await published("/desk/meetings/m0/publish");
}

export const settle = () =>
  rows(
    `UPDATE minutes SET state = 'settled', settled_at = '2024-04-01T00:00:00.000Z', version = version + 1 WHERE id = 'm0'`,
  );

/** Withholds a part of a remark, or all of it. */
export const redact = (remarkId: string, part: string, hiddenFrom = "public") =>
  rows(
    `INSERT INTO redaction (id, meeting_id, remark_id, part, clause, reason, hidden_from)
      VALUES (?, 'm0', ?, ?, 5, '検討中のため', ?)`,
    `redaction-${remarkId}-${part}`,
    remarkId,
    part,
    hiddenFrom,
  );

export const rewrite = (remarkId: string, text: string) =>
  rows("UPDATE remark SET text = ?, version = version + 1 WHERE id = ?", text, remarkId);

/** Publishes by two people, with speakers named as far as that; the id of the revision. */
export const publishMinutes = (attribution: string, typed: Typed = {}) =>
  published(prepareMinutes, { attribution, ...typed });

export const publishSummary = (attribution: string, typed: Typed = {}) =>
  published(prepareSummary, { attribution, ...typed });

export const withdraw = (kind: string, withdrawal: string) =>
  post(`/desk/publications/${kind}/m0/withdraw`, "secretariat", { reason: "誤り", withdrawal });

/** Every address at which something of the meeting's minutes could be read by anybody. */
export const everywhere = [
  "/",
  "/meetings",
  "/meetings/16",
  "/meetings/m0",
  "/meetings/16/revisions/1",
  ...["summary", "minutes"].flatMap((kind) => [
    `/meetings/16/${kind}`,
    `/meetings/m0/${kind}`,
    `/meetings/16/${kind}/revisions/1`,
    `/meetings/16/${kind}/revisions/2`,
  ]),
].flatMap((path) => [path, `/en${path}`]);

/** The addresses of which the whole answer holds a text. */
export async function holding(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of everywhere)
    if ((await (await get(path)).text()).includes(text)) found.push(path);
  return found;
}
