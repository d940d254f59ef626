import type { Lang } from "../../lib/lang";
import type { MinutesContent, PublishedAttendee, PublishedSection } from "./minutes";
import type { Named } from "./minutes-naming";
import type { PublishedSpeaker } from "./minutes-remark";
import { meetingTitle } from "./title";
import { words } from "./minutes-words";

export const ministryLabel = ({ ministry }: Pick<Named, "ministry">, lang: Lang): string =>
  ministry === null ? "" : (lang === "en" && ministry.nameEn) || ministry.name;

/** The post, with its ministry where it does not say so itself: 総務副大臣, 総務省政策統括官. */
export function postLabel(named: Omit<Named, "key">, lang: Lang): string {
  const { tier, post, postEn } = named;
  const ministry = ministryLabel(named, lang);
  const shown = (lang === "en" && postEn) || post;
  if (tier !== "administrative" || shown.includes(ministry)) return shown;
  return lang === "en" ? `${shown}, ${ministry}` : `${ministry}${shown}`;
}

/** Who spoke, as far as the document says: 総務副大臣 見本太郎（議長）, 総務副大臣（議長）, 総務省, or nothing. */
export function speakerLabel(speaker: PublishedSpeaker | null, lang: Lang): string {
  if (speaker === null) return "";
  const w = words[lang];
  const who = [postLabel(speaker, lang) || ministryLabel(speaker, lang), speaker.name]
    .filter((part) => part !== "")
    .join(w.beforeName);
  return `${who}${speaker.isChair ? w.chair : ""}${speaker.isProxy ? w.proxy : ""}`;
}

const noteOf = ({ status, proxyTitle, proxyName }: PublishedAttendee, lang: Lang): string => {
  const w = words[lang];
  const proxy = [proxyTitle, proxyName].filter((part) => part !== "").join(w.beforeName);
  return w.attended[status](proxy);
};

/** Who attended, with what came to pass: 厚生労働副大臣（代理：厚生労働大臣政務官）. */
export function attendeeLabel(attendee: PublishedAttendee, lang: Lang): string {
  const w = words[lang];
  const who = [postLabel(attendee, lang), attendee.name].filter((part) => part !== "");
  const role = { chair: w.chair, member: "", observer: w.observer }[attendee.role];
  return `${who.join(w.beforeName)}${role}${noteOf(attendee, lang)}`;
}

export const sectionTitle = ({ number, title }: PublishedSection, lang: Lang): string =>
  number === null ? title || words[lang].opening : title;

/** 議題１ with its title; of what came before the first, 開会. */
export const sectionHeading = (section: PublishedSection, lang: Lang): string => {
  const title = sectionTitle(section, lang);
  return section.number === null ? title : words[lang].item(section.number, title);
};

/** テレワーク関係府省連絡会議（第17回）議事録 */
export const documentTitle = (content: MinutesContent, lang: Lang): string => {
  const w = words[lang];
  const meeting = meetingTitle(content.body, content, lang);
  return w.title(meeting, w.documents[content.document], content.edition);
};
