import { createHash } from "node:crypto";
import { type Sql, add } from "../db/sql";
import { workingDaysAfter } from "../lib/calendar/working-days";
import { type Instant, dayOf, instantOf } from "../lib/clock";
import type { HandoutNumber } from "../handouts/model/number";
import { circulatedPapers } from "./circulated-papers";
import { meetingId } from "./meetings";
import { type Paper, papers } from "./papers";
import { pdf } from "./pdf";

const bytesOf = ({ title }: Paper, version: number): Uint8Array =>
  pdf([
    "サンプル",
    title,
    `第${version}版`,
    "連携 Renkei を試すために作ったもので、実際の資料ではありません。",
  ]);

interface SampleFile {
  readonly id: string;
  readonly bytes: Uint8Array;
}

const all: readonly Paper[] = [...papers, ...circulatedPapers];

const fileId = ({ id }: Paper, version: number): string => `${id}-v${version}`;

/** The bytes of every version, under their ids. */
export const sampleFiles: readonly SampleFile[] = all.flatMap((paper) =>
  paper.versions.map((_, i) => ({ id: fileId(paper, i + 1), bytes: bytesOf(paper, i + 1) })),
);

const fileRows = (paper: Paper, at: Instant): Sql[] =>
  paper.versions.flatMap(([uploadedBy, note], i) => {
    const bytes = bytesOf(paper, i + 1);
    const id = fileId(paper, i + 1);
    const row = add("handout_file", {
      id,
      handoutId: paper.id,
      number: i + 1,
      name: `サンプル_${paper.title.replace("（サンプル）", "")}.pdf`,
      mediaType: "application/pdf",
      size: bytes.length,
      sha512: createHash("sha512").update(bytes).digest("hex"),
      note,
      uploadedBy,
      at,
    });
    return paper.state === "accepted"
      ? [row, add("handout_acceptance", { fileId: id, at })]
      : [row];
  });

const numberOf = ([kind, major, minor]: Paper["number"]): HandoutNumber => ({
  kind,
  major,
  minor: minor ?? null,
});

const rowsOf =
  (at: Instant) =>
  (paper: Paper): Sql[] => {
    const meeting = typeof paper.meeting === "number" ? meetingId(paper.meeting) : paper.meeting;
    const due =
      paper.dueIn === undefined
        ? null
        : instantOf(workingDaysAfter(dayOf(at), paper.dueIn), "17:00");
    return [
      add("handout", {
        id: paper.id,
        meetingId: meeting,
        itemId: paper.item === undefined ? null : `${meeting}-item-${paper.item}`,
        title: paper.title,
        submitterId: paper.submitterId,
        state: paper.state,
        request: paper.request ?? "",
        due,
        disclosure: paper.disclosure,
        clause: paper.clause ?? null,
        disclosureReason: paper.disclosureReason ?? "",
        createdAt: at,
      }),
      add("handout_number", { handoutId: paper.id, meetingId: meeting, ...numberOf(paper.number) }),
      ...fileRows(paper, at),
    ];
  };

/** 配布資料 of the 5th and the 16th meeting, of what goes round, and of the 17th as it is prepared: asked for, submitted, accepted, replaced, restricted. */
export const handoutRows = (at: Instant): readonly Sql[] => all.flatMap(rowsOf(at));
