import type {
  MinutesDocument,
  PublishedAttendee,
  PublishedSection,
} from "../../publication/content/minutes";
import type { PublishedRemark } from "../../publication/content/minutes-remark";
import type { Attribution } from "../model";
import { attended, attributed } from "./attribute";
import { type Found, lostIn, namedIn } from "./doubts";
import { redacted } from "./redact";
import {
  type Level,
  type WorkingMinutes,
  type WorkingRedaction,
  type WorkingRemark,
  type WorkingSection,
  hides,
} from "./working";

/** Which document, naming whom, for whom. */
export interface Version {
  readonly document: MinutesDocument;
  readonly attribution: Attribution;
  readonly level: Level;
}

export interface Derivation extends Version {
  readonly attendees: readonly PublishedAttendee[];
  readonly sections: readonly PublishedSection[];
  /** Redactions whose part stands no more where it was chosen: what they were to hide may now be in other words. */
  readonly lost: readonly Found[];
  /** Names that the texts give away although the document names nobody. */
  readonly named: readonly Found[];
}

/** Where a redaction hides the whole remark, those of its parts say nothing more. */
const applying = (redactions: readonly WorkingRedaction[], level: Level) => {
  const hidden = redactions.filter((one) => hides(one, level));
  const whole = hidden.filter(({ part }) => part === "");
  return whole.length > 0 ? whole : hidden;
};

const textIn = ({ text, summaryText }: WorkingRemark, document: MinutesDocument): string =>
  document === "summary" && summaryText !== "" ? summaryText : text;

/** Both views stand beside the text they are views of, not beside a shortened one. */
const viewsIn = (remark: WorkingRemark, text: string, hidden: readonly WorkingRedaction[]) =>
  remark.views && text === remark.text
    ? {
        ...remark.views,
        speaker: redacted(remark.views.speaker, hidden),
        secretariat: redacted(remark.views.secretariat, hidden),
      }
    : null;

const remarkIn = (
  remark: WorkingRemark,
  { document, attribution, level }: Version,
): PublishedRemark => {
  const text = textIn(remark, document);
  const views = viewsIn(remark, text, []);
  const told = [text, ...(views ? [views.speaker, views.secretariat] : [])];
  const hidden = applying(remark.redactions, level).filter(({ part }) =>
    told.some((one) => one.includes(part)),
  );
  const isWhole = hidden.some(({ part }) => part === "");
  return {
    key: remark.key,
    kind: remark.kind,
    speaker: attributed(remark.speaker, attribution),
    text: redacted(text, hidden),
    decision: isWhole ? null : remark.decision,
    views: viewsIn(remark, text, hidden),
    redactions: hidden.map(({ part, clause, reason, reviewOn }) => ({
      clause,
      reason,
      reviewOn,
      isWhole: part === "",
    })),
  };
};

const remarksIn = ({ remarks }: WorkingSection, document: MinutesDocument) =>
  remarks.filter(({ inSummary }) => document === "minutes" || inSummary);

/**
 * A document as a reader of that level may see it: 議事録 of all remarks, or 議事要旨 of those marked for it; names as far as the
 * attribution goes; what is withheld replaced by its mark.
 */
export function derive(working: WorkingMinutes, version: Version): Derivation {
  const { document, attribution, level } = version;
  const sections = working.sections.map((section): PublishedSection => ({
    ...section,
    remarks: remarksIn(section, document).map((remark) => remarkIn(remark, version)),
  }));
  const used = working.sections.flatMap((section) => remarksIn(section, document));
  const told = sections.flatMap(({ remarks }) => remarks);
  return {
    ...version,
    attendees: working.attendees.map((attendee) => attended(attendee, attribution)),
    sections,
    lost: used.flatMap((remark) => lostIn(remark, applying(remark.redactions, level))),
    named: attribution === "name" ? [] : namedIn(told, working),
  };
}
