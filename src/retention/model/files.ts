import type { FileRow, RecordsFile } from "../model";
import { endOf, ruled } from "./rules";

/** A value of the row where the file differs from the rules, or theirs. */
const or = <T>(stored: T | null, rule: T): T => stored ?? rule;

/** The file as it is kept: by the rules, or as it was changed. */
export function fileOf(row: FileRow): RecordsFile {
  const rule = ruled(row);
  return {
    majorClass: or(row.majorClass, rule.majorClass),
    middleClass: or(row.middleClass, rule.middleClass),
    fileName: or(row.fileName, rule.fileName),
    createdYear: or(row.createdYear, rule.createdYear),
    years: or(row.years, rule.years),
    startsOn: or(row.startsOn, rule.startsOn),
    endsOn: or(row.endsOn, rule.endsOn),
    disposition: or(row.disposition, rule.disposition),
    keeper: or(row.keeper, rule.keeper),
  };
}

/** What is typed of a file: all but the day on which it ends, which follows. */
export type Kept = Omit<RecordsFile, "endsOn">;

/** The same with its 満了日. */
export const withEnd = (kept: Kept): RecordsFile => ({
  ...kept,
  endsOn: endOf(kept.startsOn, kept.years),
});

/** Whether two files say the same. */
export const isSame = (one: RecordsFile, other: RecordsFile): boolean =>
  one.majorClass === other.majorClass &&
  one.middleClass === other.middleClass &&
  one.fileName === other.fileName &&
  one.createdYear === other.createdYear &&
  one.years === other.years &&
  one.startsOn === other.startsOn &&
  one.disposition === other.disposition &&
  one.keeper === other.keeper;
