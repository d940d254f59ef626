import { sql } from "../../db/sql";
import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Facts } from "../../lib/errors";
import type { Lang } from "../../lib/lang";
import { type Telling, fact, nobody, officialsOfMinistry, secretariat } from "../../record/telling";

const code = (f: Facts) => fact(f, "code");
const yearIn = (f: Facts, lang: Lang) => fiscalYearName(Number(fact(f, "year")), lang);

const lead = (measureId: string) => sql`SELECT lead_id FROM measure WHERE id = ${measureId}`;
const partners = (measureId: string) =>
  sql`SELECT organization_id FROM measure_partner WHERE measure_id = ${measureId}`;

const coordinators = (measureId: string) => officialsOfMinistry(lead(measureId), "coordinator");
const editors = (measureId: string) => officialsOfMinistry(lead(measureId), "editor");

/** Told by code and year only: others than the ministry read the record. */
export const reportEvents = {
  "measure.reportDrafted": {
    ja: (f) => `施策${code(f)}の${yearIn(f, "ja")}の報告を下書き保存しました`,
    en: (f) => `Saved a draft of the report on ${code(f)} for ${yearIn(f, "en")}`,
    hears: nobody,
  },
  "measure.reportSubmitted": {
    ja: (f) => `施策${code(f)}の${yearIn(f, "ja")}の報告を提出しました`,
    en: (f) => `Submitted the report on ${code(f)} for ${yearIn(f, "en")}`,
    hears: coordinators,
  },
  "measure.reportUnchanged": {
    ja: (f) => `施策${code(f)}の${yearIn(f, "ja")}の報告を「変更なし」で提出しました`,
    en: (f) => `Submitted the report on ${code(f)} for ${yearIn(f, "en")} as unchanged`,
    hears: coordinators,
  },
  "measure.reportReturned": {
    ja: (f) => `施策${code(f)}の${yearIn(f, "ja")}の報告を差し戻しました`,
    en: (f) => `Sent back the report on ${code(f)} for ${yearIn(f, "en")}`,
    hears: editors,
  },
  "measure.reportDropped": {
    ja: (f) => `施策${code(f)}の${yearIn(f, "ja")}の報告を取り下げました`,
    en: (f) => `Dropped the report on ${code(f)} for ${yearIn(f, "en")}`,
    hears: nobody,
  },
  "measure.reportApproved": {
    ja: (f) => `施策${code(f)}の${yearIn(f, "ja")}の報告を承認しました`,
    en: (f) => `Approved the report on ${code(f)} for ${yearIn(f, "en")}`,
    hears: (id) =>
      sql`${secretariat()} UNION ${editors(id)} UNION ${officialsOfMinistry(partners(id), "coordinator", "editor")}`,
  },
  "measure.reportReapproved": {
    ja: (f) => `施策${code(f)}の${yearIn(f, "ja")}の報告を「変更なし」で承認しました`,
    en: (f) => `Approved the report on ${code(f)} for ${yearIn(f, "en")} as unchanged`,
    hears: editors,
  },
} satisfies Record<string, Telling>;
