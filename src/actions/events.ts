import { type Sql, sql } from "../db/sql";
import { shownDay } from "../lib/calendar/wareki";
import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { numeral } from "../lib/numeral";
import { type Telling, fact, nobody, officialsOfMinistry, secretariat } from "../record/telling";

const nameJa = (f: Facts) =>
  `宿題${numeral(Number(fact(f, "number")))}${f["title"] ? `「${f["title"]}」` : ""}`;
const nameEn = (f: Facts) => `action ${fact(f, "number")}${f["title"] ? `, “${f["title"]}”` : ""}`;

const dayIn = (f: Facts, name: string, lang: Lang, none: string) =>
  f[name] ? shownDay(f[name], lang) : none;

const meetingJa = (f: Facts) => (f["meeting"] ? `第${f["meeting"]}回会議` : "会議");
const meetingEn = (f: Facts) => (f["meeting"] ? `meeting ${f["meeting"]}` : "a meeting");
const because = (f: Facts, lang: Lang) =>
  f["reason"] ? (lang === "ja" ? `（理由：${f["reason"]}）` : ` (reason: ${f["reason"]})`) : "";

/** The ministries that take part in an action, once they may see it. */
const concerned = (actionId: string): Sql =>
  sql`SELECT p.ministry_id FROM action a JOIN action_part p ON p.action_id = a.id
    WHERE a.id = ${actionId} AND coalesce(a.visible_from, '') <= date('now', '+9 hours')`;

const officials = (actionId: string): Sql =>
  officialsOfMinistry(concerned(actionId), "coordinator", "editor");

const secretariatAndLead = (actionId: string): Sql =>
  sql`${secretariat()} UNION ${officialsOfMinistry(
    sql`SELECT lead_id FROM action WHERE id = ${actionId}`,
    "coordinator",
    "editor",
  )}`;

const coordinatorsOfPart = (partId: string): Sql =>
  officialsOfMinistry(sql`SELECT ministry_id FROM action_part WHERE id = ${partId}`, "coordinator");

/** A draft is told of by number and ministry only, under the part it belongs to; a hidden action without its title. */
export const actionEvents = {
  "action.raised": {
    ja: (f) => `${nameJa(f)}を起こしました`,
    en: (f) => `Raised ${nameEn(f)}`,
    hears: officials,
  },
  "action.changed": {
    ja: (f) => `${nameJa(f)}を変更しました`,
    en: (f) => `Changed ${nameEn(f)}`,
    hears: officials,
  },
  "action.dueChanged": {
    ja: (f) =>
      `${nameJa(f)}の期限を${dayIn(f, "from", "ja", "定めなし")}から${dayIn(f, "to", "ja", "定めなし")}に変更しました`,
    en: (f) =>
      `Changed the due date of ${nameEn(f)} from ${dayIn(f, "from", "en", "none")} to ${dayIn(f, "to", "en", "none")}`,
    hears: officials,
  },
  "action.partDrafted": {
    ja: (f) =>
      `${nameJa({ number: fact(f, "number") })}の${fact(f, "ministry")}の報告を下書き保存しました`,
    en: (f) =>
      `Saved a draft of the report of ${fact(f, "ministryEn")} on ${nameEn({ number: fact(f, "number") })}`,
    hears: coordinatorsOfPart,
  },
  "action.partDraftDropped": {
    ja: (f) =>
      `${nameJa({ number: fact(f, "number") })}の${fact(f, "ministry")}の報告の下書きを破棄しました`,
    en: (f) =>
      `Discarded the draft of the report of ${fact(f, "ministryEn")} on ${nameEn({ number: fact(f, "number") })}`,
    hears: nobody,
  },
  "action.partReported": {
    ja: (f) => `${nameJa(f)}の${fact(f, "ministry")}の対応済みを報告しました`,
    en: (f) => `Reported that ${fact(f, "ministryEn")} has done its part of ${nameEn(f)}`,
    hears: secretariatAndLead,
  },
  "action.partUpdated": {
    ja: (f) => `${nameJa(f)}の${fact(f, "ministry")}の対応状況を報告しました`,
    en: (f) => `Reported how ${fact(f, "ministryEn")} is getting on with ${nameEn(f)}`,
    hears: secretariatAndLead,
  },
  "action.partReopened": {
    ja: (f) =>
      `${nameJa(f)}の${fact(f, "ministry")}の担当分を対応中に戻しました${because(f, "ja")}`,
    en: (f) => `Reopened the part of ${fact(f, "ministryEn")} in ${nameEn(f)}${because(f, "en")}`,
    hears: officials,
  },
  "action.partWithdrawn": {
    ja: (f) => `${nameJa(f)}の${fact(f, "ministry")}の担当分を取り下げました${because(f, "ja")}`,
    en: (f) => `Withdrew the part of ${fact(f, "ministryEn")} in ${nameEn(f)}${because(f, "en")}`,
    hears: officials,
  },
  "action.confirmed": {
    ja: (f) => `${nameJa(f)}を${meetingJa(f)}で確認済みとしました`,
    en: (f) => `Recorded that ${meetingEn(f)} confirmed ${nameEn(f)}`,
    hears: officials,
  },
  "action.withdrawn": {
    ja: (f) => `${nameJa(f)}を取り下げました${because(f, "ja")}`,
    en: (f) => `Withdrew ${nameEn(f)}${because(f, "en")}`,
    hears: officials,
  },
  "action.putOnAgenda": {
    ja: (f) =>
      `${nameJa(f)}を${f["to"] ? `${meetingJa(f)}の議題` : "次回以降の議題候補"}に加えました`,
    en: (f) =>
      `Put ${nameEn(f)} on the ${f["to"] ? `agenda of ${meetingEn(f)}` : "list of items for later"}`,
    hears: officials,
  },
} satisfies Record<string, Telling>;
