import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

const ordinal = (number: number) => `第${numeral(number)}回`;

/** The words in which published contents are named and shown. */
export const words = inBoth({
  ja: {
    meeting: (body: string, number: number | null, on: string) =>
      number === null ? `${body}（${on || "開催日未定"}開催）` : `${body}（${ordinal(number)}）`,
    short: (number: number | null, on: string) =>
      number === null ? `${on || "開催日未定"}の会議` : ordinal(number),
    roster: "構成員名簿",
    charter: "開催要綱",
    of: (document: string, meeting: string) => `${meeting}${document}`,
    kinds: {
      agenda: "議事次第",
      handouts: "配布資料",
      summary: "議事要旨",
      minutes: "議事録",
      roster: "構成員名簿",
      charter: "開催要綱",
      measure: "施策",
      action: "連携施策・宿題事項",
    },
    formats: {
      in_person: "対面",
      online: "オンライン",
      hybrid: "対面とオンラインの併用",
      circulated: "持ち回り",
      unknown: "",
    },
    states: { announced: "開催予定", held: "開催済み", finalized: "開催済み", cancelled: "中止" },
    itemKinds: {
      decision: "決定",
      approval: "了承",
      confirmation: "確認",
      report: "報告",
      explanation: "説明",
      discussion: "意見交換",
      other: "その他",
    },
    tiers: { political: "政務", administrative: "事務" },
    roles: { chair: "議長", member: "構成員", observer: "オブザーバー" },
    holdings: { primary: "", concurrent: "併任", acting: "事務取扱" },
    vacant: "空席",
    held: (name: string, holding: string) => (holding ? `${name}（${holding}）` : name),
    quoted: (text: string) => `「${text}」`,
    undecided: "未定",
    until: "～",
    none: "なし",
    range: (start: string, end: string) => `${start}～${end}`,
    label: {
      name: "会議の名称",
      number: "回次",
      format: "開催方法",
      state: "開催の状況",
      day: "開催日",
      time: "時刻",
      place: "場所",
      contact: "問合せ先",
      summary: "概要",
      cancelReason: "中止の理由",
      source: "出典",
      charter: "根拠とする開催要綱",
    },
    changed: (label: string, before: string, after: string) =>
      `${label}を${before}から${after}に変更`,
    rewritten: (label: string) => `${label}を修正`,
    itemAdded: (title: string) => `議題「${title}」を追加`,
    itemRemoved: (title: string) => `議題「${title}」を削除`,
    itemRenamed: (before: string, after: string) => `議題「${before}」を「${after}」に変更`,
    itemKind: (title: string, before: string, after: string) =>
      `議題「${title}」の種別を「${before}」から「${after}」に変更`,
    itemPresenter: (title: string, before: string, after: string) =>
      `議題「${title}」の説明者を${before}から${after}に変更`,
    itemsReordered: "議題の順序を変更",
    memberAdded: (seat: string) => `構成員に${seat}を追加`,
    memberRemoved: (seat: string) => `構成員から${seat}を削除`,
    memberChanged: (seat: string, before: string, after: string) =>
      `${seat}を${before}から${after}に変更`,
    memberRole: (seat: string, before: string, after: string) =>
      `${seat}の役を「${before}」から「${after}」に変更`,
    postRenamed: (before: string, after: string) => `官職名「${before}」を「${after}」に変更`,
    pastCorrected: "過去の在任期間の記載を修正",
    versionAdded: (on: string) => `${on}施行の版を追加`,
    versionRemoved: (on: string) => `${on}施行の版を削除`,
    versionChanged: (on: string) => `${on}施行の版の記載を修正`,
  },
  en: {
    meeting: (body: string, number: number | null, on: string) =>
      number === null
        ? `${body}, meeting of ${on || "a day to be fixed"}`
        : `${body}, meeting ${number}`,
    short: (number: number | null, on: string) =>
      number === null ? `Meeting of ${on || "a day to be fixed"}` : `Meeting ${number}`,
    roster: "Members",
    charter: "Charter",
    of: (document: string, meeting: string) => `${document}: ${meeting}`,
    kinds: {
      agenda: "Agenda",
      handouts: "Handouts",
      summary: "Summary of proceedings",
      minutes: "Minutes",
      roster: "Members",
      charter: "Charter",
      measure: "Measure",
      action: "Joint action item",
    },
    formats: {
      in_person: "In person",
      online: "Online",
      hybrid: "In person and online",
      circulated: "By circulation",
      unknown: "",
    },
    states: { announced: "Upcoming", held: "Held", finalized: "Held", cancelled: "Cancelled" },
    itemKinds: {
      decision: "Decision",
      approval: "Approval",
      confirmation: "Confirmation",
      report: "Report",
      explanation: "Explanation",
      discussion: "Discussion",
      other: "Other",
    },
    tiers: { political: "Political level", administrative: "Administrative level" },
    roles: { chair: "Chair", member: "Member", observer: "Observer" },
    holdings: { primary: "", concurrent: "concurrently", acting: "acting" },
    vacant: "Vacant",
    held: (name: string, holding: string) => (holding ? `${name} (${holding})` : name),
    quoted: (text: string) => `“${text}”`,
    undecided: "not yet fixed",
    until: "–",
    none: "none",
    range: (start: string, end: string) => `${start} to ${end}`,
    label: {
      name: "Name of the council",
      number: "Number",
      format: "Format",
      state: "Status",
      day: "Date",
      time: "Time",
      place: "Place",
      contact: "Contact",
      summary: "Summary",
      cancelReason: "Reason for the cancellation",
      source: "Source",
      charter: "Charter it is held under",
    },
    changed: (label: string, before: string, after: string) =>
      `${label}: changed from ${before} to ${after}`,
    rewritten: (label: string) => `${label}: corrected`,
    itemAdded: (title: string) => `Item “${title}” added`,
    itemRemoved: (title: string) => `Item “${title}” removed`,
    itemRenamed: (before: string, after: string) => `Item “${before}” is now “${after}”`,
    itemKind: (title: string, before: string, after: string) =>
      `Item “${title}”: changed from ${before} to ${after}`,
    itemPresenter: (title: string, before: string, after: string) =>
      `Item “${title}”: presenter changed from ${before} to ${after}`,
    itemsReordered: "Items put in another order",
    memberAdded: (seat: string) => `Member added: ${seat}`,
    memberRemoved: (seat: string) => `Member removed: ${seat}`,
    memberChanged: (seat: string, before: string, after: string) =>
      `${seat}: changed from ${before} to ${after}`,
    memberRole: (seat: string, before: string, after: string) =>
      `${seat}: role changed from ${before} to ${after}`,
    postRenamed: (before: string, after: string) => `Post “${before}” is now “${after}”`,
    pastCorrected: "Earlier terms of office corrected",
    versionAdded: (on: string) => `Version in force from ${on} added`,
    versionRemoved: (on: string) => `Version in force from ${on} removed`,
    versionChanged: (on: string) => `Version in force from ${on} corrected`,
  },
});
