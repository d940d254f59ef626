import { add, revise } from "../db/sql";
import type { Change } from "../record/change";
import type { FileRow, RecordsFile } from "./model";

/** A file is kept otherwise than the rules say; `id` is for the row where there is none yet. */
export function changeFile(row: FileRow, id: string, file: RecordsFile, reason: string): Change {
  const set = { ...file, reason };
  const { meetingId, kind, version } = row;
  return {
    event: {
      name: "retention.changed",
      subjectId: meetingId,
      detail: { kind, name: file.fileName, years: String(file.years), reason },
    },
    statements: [
      row.id !== null && version !== null
        ? revise("retention", { id: row.id, version }, set)
        : add("retention", { id, meetingId, kind, ...set }),
    ],
  };
}
