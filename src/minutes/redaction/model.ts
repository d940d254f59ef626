import { type Fault, fault } from "../../lib/form";
import type { Redaction } from "../model";

/** 情報公開法第５条の号: 個人, 法人等, 国の安全等, 公共の安全等, 審議・検討等, 事務・事業. */
export const clauses = ["1", "2", "3", "4", "5", "6"] as const;
export const audiences = ["public", "government"] as const;

/** What is to be hidden of a remark: all of it where `part` is empty. */
export type Hiding = Pick<Redaction, "part" | "clause" | "reason" | "reviewOn" | "hiddenFrom">;

/** In how many places of a text the part stands; overlapping ones count. */
export function placesOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/** Whether a redaction hides nothing any more, because its part stands nowhere in the text. */
export const isLost = ({ part }: Pick<Redaction, "part">, text: string): boolean =>
  part !== "" && !text.includes(part);

/** What is wrong with a part: it must stand in the text exactly so. */
export const partFault = (text: string, part: string): Fault | null =>
  part === "" || text.includes(part) ? null : fault("partNotInText");

/** Where the part would be the whole text, the whole remark is hidden. */
export const partOf = (text: string, part: string): string =>
  part.trim() === text.trim() ? "" : part;
