import { sql } from "../../db/sql";
import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { type Telling, fact, officialsOfMinistry } from "../../record/telling";

export const ratingEvents = {
  "measure.rated": {
    ja: (f) =>
      `施策${fact(f, "code")}の${fiscalYearName(Number(fact(f, "year")), "ja")}の会議の評価を記録しました`,
    en: (f) =>
      `Recorded the council’s rating of ${fact(f, "code")} for ${fiscalYearName(Number(fact(f, "year")), "en")}`,
    hears: (id) =>
      officialsOfMinistry(
        sql`SELECT lead_id FROM measure WHERE id = ${id}`,
        "coordinator",
        "editor",
      ),
  },
} satisfies Record<string, Telling>;
