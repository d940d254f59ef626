import { type Sql, holdsOn, sql } from "../db/sql";
import { shownDay, shownTime } from "../lib/calendar/wareki";
import { dayOf, timeOf } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { numeral } from "../lib/numeral";
import {
  type Telling,
  dayTold,
  fact,
  nobody,
  officialsOfMinistry,
  secretariat,
} from "../record/telling";
import { meetingNamed } from "../words/meeting";
import { disclosureNamed, numberNamed } from "./words";

const paper = {
  ja: (f: Facts) =>
    `${meetingNamed("ja", fact(f, "meeting"))}の${f["number"] || "資料"}「${fact(f, "title")}」`,
  en: (f: Facts) =>
    `${numberNamed(fact(f, "number"), "en") || "the paper"} “${fact(f, "title")}” of ${meetingNamed("en", fact(f, "meeting"))}`,
};

const packet = {
  ja: (f: Facts) => `${meetingNamed("ja", fact(f, "meeting"))}の配布資料`,
  en: (f: Facts) => `the handouts of ${meetingNamed("en", fact(f, "meeting"))}`,
};

const because = (f: Facts, lang: Lang) =>
  f["reason"] ? (lang === "ja" ? `（理由：${f["reason"]}）` : ` (reason: ${f["reason"]})`) : "";

const changed = (f: Facts, lang: Lang) =>
  f["note"] ? (lang === "ja" ? `（${f["note"]}）` : ` (${f["note"]})`) : "";

/** From which 公開の範囲 to which, where it changes. */
const opened = (f: Facts, lang: Lang) => {
  if (!f["disclosureTo"]) return "";
  const from = disclosureNamed(fact(f, "disclosureFrom"), lang);
  const to = disclosureNamed(f["disclosureTo"], lang);
  return lang === "ja" ? `（公開の範囲：${from}から${to}へ）` : ` (from “${from}” to “${to}”)`;
};

const version = (f: Facts, lang: Lang) =>
  f["version"]
    ? lang === "ja"
      ? `第${numeral(Number(f["version"]))}版`
      : `version ${f["version"]}`
    : "";

const due = (f: Facts, lang: Lang) => {
  if (!f["due"]) return "";
  const [day, time] = [shownDay(dayOf(f["due"]), lang), shownTime(timeOf(f["due"]))];
  return lang === "ja" ? `（期限：${day} ${time}）` : ` (due ${day} at ${time})`;
};

const ministryOf = (handoutId: string): Sql =>
  sql`SELECT CASE WHEN o.kind = 'ministry' THEN o.id WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END
    FROM handout h JOIN organization o ON o.id = h.submitter_id
    LEFT JOIN organization p ON p.id = o.parent_id WHERE h.id = ${handoutId}`;

const itsMinistry = (handoutId: string): Sql =>
  officialsOfMinistry(ministryOf(handoutId), "coordinator", "editor");

const secretariatAndMinistry = (handoutId: string): Sql =>
  sql`${secretariat()} UNION ${itsMinistry(handoutId)}`;

/** Whoever has the packet already: members and their aides, once it was frozen. */
const readers = (handoutId: string): Sql => {
  const seats = sql`handout h JOIN packet k ON k.id = h.meeting_id AND k.frozen_at IS NOT NULL
    JOIN meeting g ON g.id = h.meeting_id JOIN seat t ON t.body_id = g.body_id AND ${holdsOn("t", dayTold)}`;
  return sql`SELECT a.id FROM ${seats}
    JOIN assignment s ON s.post_id = t.post_id AND ${holdsOn("s", dayTold)}
    JOIN account a ON a.person_id = s.person_id WHERE h.id = ${handoutId}
  UNION SELECT r.account_id AS id FROM ${seats}
    JOIN role_grant r ON r.seat_id = t.id AND r.role = 'aide' AND r.ended_at IS NULL WHERE h.id = ${handoutId}`;
};

const secretariatAndReaders = (handoutId: string): Sql =>
  sql`${secretariatAndMinistry(handoutId)} UNION ${readers(handoutId)}`;

/** Every ministry that submits a handout of the meeting. */
const contributors = (meetingId: string): Sql =>
  officialsOfMinistry(
    sql`SELECT CASE WHEN o.kind = 'ministry' THEN o.id WHEN p.kind = 'ministry' THEN p.id ELSE p.parent_id END
      FROM handout h JOIN organization o ON o.id = h.submitter_id LEFT JOIN organization p ON p.id = o.parent_id
      WHERE h.meeting_id = ${meetingId} AND h.state <> 'withdrawn'`,
    "coordinator",
    "editor",
  );

export const handoutEvents = {
  "handout.added": {
    ja: (f) => `${paper.ja(f)}を加えました`,
    en: (f) => `Added ${paper.en(f)}`,
    hears: nobody,
  },
  "handout.requested": {
    ja: (f) => `${fact(f, "ministry")}に${paper.ja(f)}の提出を依頼しました${due(f, "ja")}`,
    en: (f) => `Asked ${fact(f, "ministryEn")} for ${paper.en(f)}${due(f, "en")}`,
    hears: itsMinistry,
  },
  "handout.offered": {
    ja: (f) => `${fact(f, "ministry")}が${paper.ja(f)}を提出しました（依頼によらないもの）`,
    en: (f) => `${fact(f, "ministryEn")} offered ${paper.en(f)} on its own`,
    hears: secretariat,
  },
  "handout.submitted": {
    ja: (f) =>
      `${fact(f, "ministry")}の${paper.ja(f)}（${version(f, "ja")}）を提出しました${changed(f, "ja")}${opened(f, "ja")}`,
    en: (f) =>
      `Submitted ${version(f, "en")} of ${paper.en(f)} from ${fact(f, "ministryEn")}${changed(f, "en")}${opened(f, "en")}`,
    hears: secretariatAndMinistry,
  },
  "handout.accepted": {
    ja: (f) => `${paper.ja(f)}（${version(f, "ja")}）を受け付けました`,
    en: (f) => `Accepted ${version(f, "en")} of ${paper.en(f)}`,
    hears: itsMinistry,
  },
  "handout.replaced": {
    ja: (f) =>
      `${paper.ja(f)}を${version(f, "ja")}に差し替えました${changed(f, "ja")}${opened(f, "ja")}`,
    en: (f) =>
      `Replaced ${paper.en(f)} by ${version(f, "en")}${changed(f, "en")}${opened(f, "en")}`,
    hears: secretariatAndReaders,
  },
  "handout.returned": {
    ja: (f) => `${paper.ja(f)}を差し戻しました${because(f, "ja")}`,
    en: (f) => `Sent back ${paper.en(f)}${because(f, "en")}`,
    hears: itsMinistry,
  },
  "handout.withdrawn": {
    ja: (f) => `${paper.ja(f)}を取り下げました${because(f, "ja")}`,
    en: (f) => `Withdrew ${paper.en(f)}${because(f, "en")}`,
    hears: secretariatAndMinistry,
  },
  "handout.edited": {
    ja: (f) => `${paper.ja(f)}の内容を変更しました${opened(f, "ja")}`,
    en: (f) => `Changed what is said of ${paper.en(f)}${opened(f, "en")}`,
    hears: itsMinistry,
  },
  "handout.renumbered": {
    ja: (f) => `${packet.ja(f)}に番号を付けました（${fact(f, "numbers") || "番号なし"}）`,
    en: (f) => `Numbered ${packet.en(f)}`,
    hears: nobody,
  },
  "handout.frozen": {
    ja: (f) => `${packet.ja(f)}を確定しました。府省からの提出は締め切りました`,
    en: (f) => `Froze ${packet.en(f)}; ministries can no longer submit`,
    hears: contributors,
  },
  "handout.unfrozen": {
    ja: (f) => `${packet.ja(f)}の確定を解きました${because(f, "ja")}`,
    en: (f) => `Opened ${packet.en(f)} again${because(f, "en")}`,
    hears: contributors,
  },
  "handout.downloaded": {
    ja: (f) => `${paper.ja(f)}（${version(f, "ja")}）をダウンロードしました`,
    en: (f) => `Downloaded ${version(f, "en")} of ${paper.en(f)}`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
