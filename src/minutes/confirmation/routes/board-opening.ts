import type { Context } from "hono";
import type { App } from "../../../env";
import { authorize } from "../../../policy";
import { mustBeConfirming } from "../model";
import { boardOf } from "../model/board";
import { opened } from "./opening";

/** The board of a meeting as it is now. */
export async function openedBoard(c: Context<App>) {
  const at = await opened(c);
  return { ...at, rows: boardOf(at.sheet, at.seats, c.var.now) };
}
export type Board = Awaited<ReturnType<typeof openedBoard>>;

/** The same for whoever acts on it. Throws 403, and the refusal where the minutes are not with their speakers. */
export async function run(c: Context<App>): Promise<Board> {
  const at = await openedBoard(c);
  authorize(at.viewer, "minutes.settle");
  mustBeConfirming(at.sheet.minutes);
  return at;
}
