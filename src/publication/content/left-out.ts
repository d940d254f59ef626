import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import { type SeatTenure, dayBefore } from "../../roster/model";
import { knownOn } from "./build-roster";
import { memberChanges } from "./member-changes";
import { changeDays, membersOn } from "./roster";

/** A day on which the 名簿 is to change, and how, a sentence each. */
export interface ChangeToCome {
  readonly day: Day;
  readonly changes: readonly string[];
}

const forever: Day = "9999-12-31";

/** What is on record but comes into force after `last`, so that a 名簿 published then does not tell it; the nearest first. */
export function leftOutAfter(
  tenures: readonly SeatTenure[],
  last: Day,
  lang: Lang,
): readonly ChangeToCome[] {
  const all = knownOn(tenures, forever);
  return changeDays(all)
    .filter((day) => day > last)
    .toReversed()
    .map((day) => ({
      day,
      changes: memberChanges(membersOn(all, dayBefore(day)), membersOn(all, day), lang),
    }))
    .filter(({ changes }) => changes.length > 0);
}
