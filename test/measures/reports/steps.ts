import { type Typed, type Who, get, post, rows } from "../../world";

export const of = (id: string, to = ""): string => `/desk/measures/${id}/report${to && `/${to}`}`;

export const typed: Typed = {
  aim: "submit",
  year: "2026",
  status: "ongoing",
  selfRating: "A",
  selfReason: "予定どおり",
  happened: "７月に一斉に実施した。",
  next: "結果を取りまとめる。",
  obstacles: "",
};

/** The report under way, or the newest one. */
export const reportOf = async (id: string) =>
  (
    await rows(
      `SELECT * FROM progress_report WHERE measure_id = ?
        ORDER BY state NOT IN ('draft', 'submitted', 'returned'), drafted_at DESC, id DESC LIMIT 1`,
      id,
    )
  )[0];

export const approvals = (id: string) =>
  rows<{ number: number; content: string; sha512: string; approved_by: string; report_id: string }>(
    "SELECT * FROM measure_approval WHERE measure_id = ? ORDER BY number",
    id,
  );

/** The text of somebody's page. */
export const page = async (path: string, who: Who): Promise<string> =>
  (await get(path, who)).text();

const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

/** Sends the form on the report's page as the browser would: with the version and seal that the page has. */
export async function send(id: string, who: Who, over: Typed = {}): Promise<Response> {
  const html = await page(of(id), who);
  const version = hidden(html, "version");
  const fixed = { seal: hidden(html, "seal"), ...(version && { version }) };
  return post(of(id), who, { ...typed, ...fixed, ...over });
}

/** Takes a step from the report's page, with what the page has. */
export async function step(
  id: string,
  who: Who,
  name: "approve" | "return" | "drop",
  over: Typed = {},
): Promise<Response> {
  const html = await page(of(id), who);
  const fixed = { version: hidden(html, "version"), seal: hidden(html, "seal") };
  return post(of(id, name), who, { ...fixed, ...over });
}

/** Somebody drops the draft that the small world begins with. */
export const dropped = async (): Promise<void> => {
  await rows("UPDATE progress_report SET state = 'dropped', version = 2 WHERE id = 'r2'");
};

export const heard = async (): Promise<string[]> =>
  (
    await rows<{ name: string; account_id: string }>(
      "SELECT e.name, n.account_id FROM notification n JOIN event e ON e.id = n.event_id ORDER BY e.id, n.account_id",
    )
  ).map(({ name, account_id }) => `${name} ${account_id}`);
