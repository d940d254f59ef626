import { sql } from "../db/sql";
import type { Facts } from "../lib/errors";
import { type Telling, fact, nobody, officialsOf, secretariat } from "../record/telling";
import { meetingNamed } from "../words/meeting";

const title = (f: Facts) => fact(f, "title");

/** Where an item went: a meeting, or the candidates for later ones. */
const placeJa = (f: Facts) =>
  fact(f, "to") === "backlog" ? "次回以降の議題候補" : meetingNamed("ja", fact(f, "number"));
const placeEn = (f: Facts) =>
  fact(f, "to") === "backlog"
    ? "the items for later meetings"
    : meetingNamed("en", fact(f, "number"));

/** Whose seat took the presenter's: of the post that follows, or of the same one when the chair has passed. */
const successorJa = (f: Facts) =>
  fact(f, "to") === fact(f, "post")
    ? `議長交代後の${fact(f, "to")}の席`
    : `${fact(f, "post")}から後継の${fact(f, "to")}`;
const successorEn = (f: Facts) =>
  fact(f, "to") === fact(f, "post")
    ? `the seat of ${fact(f, "toEn")} after the change of chair`
    : `${fact(f, "toEn")}, the successor of ${fact(f, "postEn")}`;

const itsMinistry = (itemId: string) =>
  officialsOf(sql`SELECT proposed_by FROM agenda_item WHERE id = ${itemId}`);

export const agendaEvents = {
  "agenda.itemAdded": {
    ja: (f) => `議題「${title(f)}」を加えました`,
    en: (f) => `Added the item “${title(f)}”`,
    hears: nobody,
  },
  "agenda.itemEdited": {
    ja: (f) => `議題「${title(f)}」を変更しました`,
    en: (f) => `Changed the item “${title(f)}”`,
    hears: nobody,
  },
  "agenda.presenterHandedOver": {
    ja: (f) => `議題「${title(f)}」の説明者を、${successorJa(f)}に改めました`,
    en: (f) => `The presenter of the item “${title(f)}” is now ${successorEn(f)}`,
    hears: nobody,
  },
  "agenda.itemRemoved": {
    ja: (f) =>
      `議題「${title(f)}」を取り下げました${fact(f, "reason") && `（理由：${fact(f, "reason")}）`}`,
    en: (f) =>
      `Removed the item “${title(f)}”${fact(f, "reason") && ` (reason: ${fact(f, "reason")})`}`,
    hears: nobody,
  },
  "agenda.itemMoved": {
    ja: (f) => `議題「${title(f)}」を${placeJa(f)}へ移しました`,
    en: (f) => `Moved the item “${title(f)}” to ${placeEn(f)}`,
    hears: nobody,
  },
  "agenda.itemCarried": {
    ja: (f) => `議題「${title(f)}」を${placeJa(f)}へ持ち越しました`,
    en: (f) => `Carried the item “${title(f)}” over to ${placeEn(f)}`,
    hears: nobody,
  },
  "agenda.reordered": {
    ja: () => "議題の順番を変えました",
    en: () => "Changed the order of the items",
    hears: nobody,
  },
  "agenda.proposed": {
    ja: (f) => `${fact(f, "organization")}が議題「${title(f)}」を提案しました`,
    en: (f) => `${fact(f, "organizationEn")} proposed the item “${title(f)}”`,
    hears: secretariat,
  },
  "agenda.proposalRevised": {
    ja: (f) => `議題の提案「${title(f)}」を変更して、もう一度提案しました`,
    en: (f) => `Revised the proposal “${title(f)}” and proposed it again`,
    hears: secretariat,
  },
  "agenda.proposalTaken": {
    ja: (f) => `議題の提案「${title(f)}」を採用しました`,
    en: (f) => `Took the proposal “${title(f)}”`,
    hears: itsMinistry,
  },
  "agenda.proposalReturned": {
    ja: (f) => `議題の提案「${title(f)}」を差し戻しました`,
    en: (f) => `Sent back the proposal “${title(f)}”`,
    hears: itsMinistry,
  },
  "agenda.proposalWithdrawn": {
    ja: (f) => `議題の提案「${title(f)}」を取り下げました`,
    en: (f) => `Withdrew the proposal “${title(f)}”`,
    hears: secretariat,
  },
} satisfies Record<string, Telling>;
