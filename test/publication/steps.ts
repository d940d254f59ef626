import { forgetPages } from "../../src/web/public-cache";
import { type Typed, type Who, post, rows, world } from "../world";

/** The small council with meeting 17 announced, and an isolate that remembers no page. */
export async function announced(): Promise<void> {
  forgetPages();
  await world();
  await rows("UPDATE meeting SET state = 'announced', version = version + 1 WHERE id = 'm1'");
}

export const agenda17 = "/desk/meetings/m1/publish";

/** Prepares as somebody; the id of the draft. */
export async function prepared(
  path = agenda17,
  typed: Typed = {},
  who: Who = "secretariat",
): Promise<string> {
  const answer = await post(path, who, { when: "at_once", ...typed });
  if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`);
  return answer.headers.get("location")?.split("/").at(-1) ?? "";
}

/** Releases a draft as a second person. */
export const release = (
  id: string,
  who: Who = "secretariat2",
  typed: Typed = {},
): Promise<Response> => post(`/desk/publications/${id}/release`, who, { version: "1", ...typed });

/** Prepares and releases by two people. */
export async function published(path = agenda17, typed: Typed = {}): Promise<string> {
  const id = await prepared(path, typed);
  const answer = await release(id);
  if (answer.status !== 303) throw new Error(`${answer.status}: ${await answer.text()}`);
  return id;
}

/** Withdraws what is public about meeting 17. */
export const withdraw = (typed: Typed, who: Who = "secretariat"): Promise<Response> =>
  post("/desk/publications/agenda/m1/withdraw", who, { reason: "誤りがあったため", ...typed });
