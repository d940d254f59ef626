import { shownDay } from "../lib/calendar/wareki";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";
import type { PublicationRefusal } from "./model";

type Sentence = (facts: Facts) => string;

/** Words of published documents, for the public and for whoever checks them before release. */
export const words = inBoth({
  ja: {
    agenda: "議事次第",
    summary: "概要",
    when: "日時",
    inBrackets: (text: string) => `（${text}）`,
    inForceFrom: { before: "（", after: "施行）" },
    item: "議題",
    itemKind: "種別",
    presenter: "説明者",
    noItems: "議題は、決まり次第ここに載せます。",
    noMembers: (on: string) => `${on}の構成員の記録はありません。`,
    inForce: "施行中",
    decided: "決定日",
    validFrom: "施行日",
    wasDecidedOn: (on: string) => `${on}決定`,
    inForceSince: (on: string) => `${on}施行`,
    otherVersion: (title: string, on: string) => `${title}（${on}施行）`,
    history: "更新履歴",
    revision: (n: number) => `第${numeral(n)}版`,
    histories: {
      first: "公表しました。",
      changed: "内容を改めました。",
      anew: "改めて公表しました。",
      withdrawn: "公表を撤回しました。",
      calledOff: "公表を予定していました。",
    },
    calledOff: "取りやめ",
    sameText: "文言の軽微な修正",
    lone: "単独公表",
    loneAbout: "この版は、二人目の確認を経ずに公表しました。",
    noteOf: (note: string) => `備考：${note}`,
    reasonOf: (reason: string) => `理由：${reason}`,
    oldRevision: "古い版です",
    oldRevisionText: "この版は、その後改められています。",
    newest: "最新の版を見る",
    withdrawn: "公表を撤回しました",
    withdrawnKept: "参考のため、撤回前の内容を残しています。",
    withdrawnHidden: "撤回前の内容は公開していません。",
    cancelled: "この会議は中止になりました",
    readRevision: (n: number) => `第${numeral(n)}版を読む`,
  },
  en: {
    agenda: "Agenda",
    summary: "Summary",
    when: "Date and time",
    inBrackets: (text: string) => ` (${text})`,
    inForceFrom: { before: " (in force from ", after: ")" },
    item: "Item",
    itemKind: "Kind",
    presenter: "Presented by",
    noItems: "The items will appear here once they are settled.",
    noMembers: (on: string) => `There is no record of the members on ${on}.`,
    inForce: "In force",
    decided: "Decided",
    validFrom: "In force from",
    wasDecidedOn: (on: string) => `Decided on ${on}`,
    inForceSince: (on: string) => `In force from ${on}`,
    otherVersion: (title: string, on: string) => `${title} (in force from ${on})`,
    history: "Changes to this page",
    revision: (n: number) => `Revision ${n}`,
    histories: {
      first: "Published.",
      changed: "Changed.",
      anew: "Published anew.",
      withdrawn: "Withdrawn.",
      calledOff: "Was to be published.",
    },
    calledOff: "Called off",
    sameText: "Minor corrections to the wording",
    lone: "Released by one person",
    loneAbout: "This revision was published without a second person checking it.",
    noteOf: (note: string) => `Note: ${note}`,
    reasonOf: (reason: string) => `Reason: ${reason}`,
    oldRevision: "This is an old revision",
    oldRevisionText: "It has been changed since.",
    newest: "See the newest revision",
    withdrawn: "This has been withdrawn",
    withdrawnKept: "What it said is kept below for reference.",
    withdrawnHidden: "What it said is no longer public.",
    cancelled: "This meeting has been cancelled",
    readRevision: (n: number) => `Read revision ${n}`,
  },
});

const ja: Record<PublicationRefusal, Sentence> = {
  "publication.stillPlanned": () =>
    "この会議はまだ企画中のため、公表できません。先に会議のページで「開催案内」に進めてから、公表を準備してください。",
  "publication.stillHidden": (f) =>
    `この宿題事項は、${shownDay(f["day"] ?? "", "ja")}から各府省に見せることになっているため、まだ公表できません。その日以後に、改めて公表を準備するか確定してください。`,
  "publication.notBegun": () =>
    "この会議の議事録は、まだ作成していません。先に会議の議事録のページで作成してから、公表を準備してください。",
  "publication.notSettled": () =>
    "議事録は、確定してから公表します。発言者の確認を終えて確定してから、公表を準備してください。確定前に公表できるのは、議事要旨（速報版）です。",
  "publication.redactionLost": (f) =>
    `不開示とした「${f["part"] ?? ""}」が、本文のどこにも見つかりません。本文が改められ、隠すべき内容が別の言葉で残っているおそれがあります。議事録のページで不開示部分を確かめてから、公表を準備してください。`,
  "publication.redactionOutdated": () =>
    "本文が改められ、不開示とした部分と合わなくなったため、この版はお見せできません。事務局が議事録のページで不開示部分を改めて定めると、読めるようになります。",
  "publication.summaryOutdated": () =>
    "本文が改まった後、議事要旨での文が確かめられていない発言があります。議事録の「確定に進む」のページで、どの発言かを確かめ、その文を改めて保存してから、公表を準備してください。",
  "publication.tellsOtherwise": () =>
    "公開する本文が、不開示部分のほかでも元の本文と異なっています。このままでは公表できません。議事録のページで不開示部分の範囲（書式の記号の途中で切れていないか）を確かめてください。",
  "publication.notWaiting": () =>
    "この準備は、すでに公表されたか、差し戻されています。公表の一覧で今の状態を確かめてください。",
  "publication.needsSecond": () =>
    "準備した人が一人で公表するには、「二人目の確認なしで公表する」にチェックを入れてください。原則として、別の人が確認して公表します。",
  "publication.nothingPublic": () =>
    "まだ何も公表していないため、撤回するものがありません。準備したものを取りやめるには、差し戻してください。",
  "publication.alreadyWithdrawn": () =>
    "すでに撤回しています。改めて公表するには、公表の準備をしてください。",
};

const en: typeof ja = {
  "publication.stillPlanned": () =>
    "This meeting is still being planned, so it cannot be published. Announce it on the meeting's page first.",
  "publication.stillHidden": (f) =>
    `This action item is hidden from the ministries until ${shownDay(f["day"] ?? "", "en")}, so it can be neither prepared nor released yet. Do so on that day or later.`,
  "publication.notBegun": () =>
    "The minutes of this meeting have not been begun. Write them on the meeting's page of minutes first.",
  "publication.notSettled": () =>
    "Minutes are published once they are settled. Let the speakers confirm them and settle them first; until then a quick summary can be published.",
  "publication.redactionLost": (f) =>
    `“${f["part"] ?? ""}”, which is to be withheld, stands nowhere in the text. The text may have been changed, and what was to be hidden may stand there in other words. Look through the redactions on the page of minutes first.`,
  "publication.redactionOutdated": () =>
    "The text has changed and what is to be withheld no longer fits it, so this version cannot be shown. It can be read once the secretariat has chosen the withheld parts anew on the page of minutes.",
  "publication.summaryOutdated": () =>
    "A text has changed since its summary was written. See on the page for settling the minutes which it is, check its summary and save it, then prepare the publication.",
  "publication.tellsOtherwise": () =>
    "The public text differs from the original by more than what is withheld, so it cannot be published. Look through the redactions on the page of minutes, above all where they begin and end.",
  "publication.notWaiting": () =>
    "This has already been released or sent back. See the list of publications for how it stands.",
  "publication.needsSecond": () =>
    "To release alone what you prepared yourself, tick “Publish without a second person”. As a rule somebody else checks and releases it.",
  "publication.nothingPublic": () =>
    "Nothing has been published yet, so there is nothing to withdraw. To drop what is prepared, send it back.",
  "publication.alreadyWithdrawn": () =>
    "This is withdrawn already. To publish it anew, prepare it again.",
};

export const refusals: Record<Lang, Record<PublicationRefusal, Sentence>> = inBoth({ ja, en });
