import type { Redaction, Remark } from "../../minutes/model";
import type { WorkingMinutes, WorkingRemark, WorkingSection } from "../../minutes/model/working";
import type { ItemRow } from "../workings";
import { type Seated, attendeesIn, speakerIn } from "./minutes-speakers";

/** Both views of a remark, each in full, and which the minutes print. */
interface View extends NonNullable<WorkingRemark["views"]> {
  readonly remarkId: string;
}

/** What the minutes of a meeting are derived from. */
export interface RemarksMaterial {
  readonly items: readonly ItemRow[];
  /** In the order of their places. */
  readonly remarks: readonly Remark[];
  readonly redactions: readonly Redaction[];
  readonly views: readonly View[];
}

const viewsIn = (views: readonly View[], id: string): WorkingRemark["views"] => {
  const kept = views.findLast(({ remarkId }) => remarkId === id);
  if (!kept) return null;
  const { speaker, secretariat, printed } = kept;
  return { speaker, secretariat, printed };
};

const remarkIn = (
  remark: Remark,
  { redactions, views }: RemarksMaterial,
  seated: Seated,
): WorkingRemark => ({
  key: remark.id,
  kind: remark.kind,
  decision: remark.decision,
  speaker: speakerIn(remark, seated),
  text: remark.text,
  inSummary: remark.inSummary,
  summaryText: remark.summaryText,
  views: viewsIn(views, remark.id),
  redactions: redactions
    .filter(({ remarkId }) => remarkId === remark.id)
    .map(({ part, inText, clause, reason, reviewOn, hiddenFrom }) => ({
      part,
      inText,
      clause,
      reason,
      reviewOn,
      hiddenFrom,
    })),
});

/** The minutes as the secretariat keeps them, under the agenda: first what belongs to no item on it. */
export function workingMinutes(material: RemarksMaterial, seated: Seated): WorkingMinutes {
  const { items, remarks } = material;
  const listed = new Set(items.map(({ id }) => id));
  const under = (itemId: string | null) =>
    remarks
      .filter((one) => (listed.has(one.itemId ?? "") ? one.itemId === itemId : itemId === null))
      .map((one) => remarkIn(one, material, seated));
  const before: WorkingSection = {
    key: "before",
    number: null,
    title: "",
    kind: null,
    remarks: under(null),
  };
  return {
    attendees: attendeesIn(seated),
    sections: [
      ...(before.remarks.length === 0 ? [] : [before]),
      ...items.map(({ id, title, kind }, i) => ({
        key: id,
        number: i + 1,
        title,
        kind,
        remarks: under(id),
      })),
    ],
  };
}
