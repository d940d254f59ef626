import type { Typed } from "../world";
import { rows } from "../world";

/** The minutes of the meeting held, which the speakers are confirming. */
export const base = "/desk/meetings/m0/minutes";

export const at = (id: string, step = ""): string => `${base}/remarks/${id}${step}`;

/** What a script sends so that it gets the row and no page. */
export const inPlace = { headers: { "x-in-place": "yes" } };

/** What the form of a remark sends; 厚生労働副大臣 speaks unless said otherwise. */
export const speech = (text: string, more: Typed = {}): Typed => ({
  kind: "speech",
  speaker: "seat:seat-mhlw",
  text,
  ...more,
});

export const remark = async (id: string) =>
  (await rows("SELECT * FROM remark WHERE id = ?", id))[0] ?? {};

/** The texts of the remarks of the minutes, by their places. */
export const order = async (): Promise<string[]> =>
  (
    await rows(
      "SELECT text FROM remark WHERE meeting_id = 'm0' AND state = 'kept' ORDER BY place, id",
    )
  ).map((row) => String(row["text"]));
