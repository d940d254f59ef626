import type { PublishedAttendee } from "../../publication/content/minutes";
import type { PublishedSpeaker } from "../../publication/content/minutes-remark";
import type { Attribution } from "../model";

/** A speaker of whom the ministry alone is told; null for a guest who belongs to none. */
const byMinistry = ({ ministry }: PublishedSpeaker): PublishedSpeaker | null =>
  ministry && {
    key: ministry.id,
    tier: null,
    post: "",
    postEn: "",
    ministry,
    name: "",
    isProxy: false,
    isChair: false,
  };

/** A speaker as far as a document names them: 氏名, 官職, 府省名, or not at all. */
export function attributed(
  speaker: PublishedSpeaker | null,
  attribution: Attribution,
): PublishedSpeaker | null {
  if (speaker === null || attribution === "none") return null;
  if (attribution === "ministry") return byMinistry(speaker);
  return attribution === "post" ? { ...speaker, name: "" } : speaker;
}

/** An attendee as far as a document names them: their posts always, as the 名簿 does. */
export const attended = (
  attendee: PublishedAttendee,
  attribution: Attribution,
): PublishedAttendee =>
  attribution === "name" ? attendee : { ...attendee, name: "", proxyName: "" };
