import { expect } from "vitest";
import { get, post, rows } from "../../world";
import { textOf, valueOf } from "../read";

export const address = "/desk/roster/transfers";
export const day = "2030-08-01";
/** A line of the form. */
export const line = (
  n: number,
  postId: string,
  name: string,
  rest: Record<string, string> = {},
) => ({
  [`post-${n}`]: postId,
  [`kind-${n}`]: "primary",
  [`name-${n}`]: name,
  ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [`${key}-${n}`, value])),
});
type Typed = Record<string, string>;

/** Sends the form. */
export const preview = async (typed: Typed) => {
  const answer = await post(address, "secretariat", { day, ...typed });
  return { status: answer.status, html: await answer.text() };
};
/** Sends the form, then what the preview asks to be saved. */
export const save = async (typed: Typed, agreed: Typed = {}) => {
  const { status, html } = await preview(typed);
  expect(status).toBe(200);
  return post(address, "secretariat", { day, ...typed, seen: valueOf(html, "seen"), ...agreed });
};
/** Who held a post, in order. */
export const holders = (postId: string) =>
  rows(
    `SELECT n.display_name AS name, h.kind, h.valid_from, h.valid_to FROM assignment h
      JOIN person n ON n.id = h.person_id WHERE h.post_id = ? ORDER BY h.valid_from`,
    postId,
  );
/** The text of the 名簿 of a day. */
export const rosterOn = async (asof: string) =>
  textOf(await get(`/desk/roster?asof=${asof}`, "secretariat"));
