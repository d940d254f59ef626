import { int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import type { Day } from "../lib/clock";
import { formats } from "../meetings/model";

/** The 行政文書ファイル that every meeting makes by itself. */
export const kinds = ["meeting", "handouts", "minutes"] as const;
export type Kind = (typeof kinds)[number];

/** 保存期間満了時の措置: 移管 to the National Archives, or 廃棄. */
export const dispositions = ["transfer", "disposal"] as const;
export type Disposition = (typeof dispositions)[number];

/** A file as the 管理簿 lists it. */
export interface RecordsFile {
  readonly majorClass: string;
  readonly middleClass: string;
  /** 名称（小分類）. */
  readonly fileName: string;
  /** The 年度 in which it was made, by the year it begins in. */
  readonly createdYear: number;
  /** 保存期間, in years. */
  readonly years: number;
  /** 起算日. */
  readonly startsOn: Day;
  /** 満了日, the last day on which it is kept. */
  readonly endsOn: Day;
  readonly disposition: Disposition;
  /** 管理者. */
  readonly keeper: string;
}

/** A meeting's file with what the rules are applied to, and the row where it differs from them; `id` is null where it does not. */
export const FileRow = {
  meetingId: text,
  number: optional(int),
  format: oneOf(...formats),
  day: text,
  bodyName: text,
  secretariat: text,
  /** The same in English, where its organisations have English names. */
  secretariatEn: text,
  kind: oneOf(...kinds),
  id: optional(text),
  majorClass: optional(text),
  middleClass: optional(text),
  fileName: optional(text),
  createdYear: optional(int),
  years: optional(int),
  startsOn: optional(text),
  endsOn: optional(text),
  disposition: optional(oneOf(...dispositions)),
  keeper: optional(text),
  reason: optional(text),
  version: optional(int),
};
export type FileRow = RowOf<typeof FileRow>;

export type RetentionFault = "retentionSame" | "startsBeforeYear";

/** What stands against what was asked. */
export type RetentionRefusal = "retention.tooMany";
