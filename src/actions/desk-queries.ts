import { ministriesAnswered } from "../accounts/ministry-queries";
import { bool, int, oneOf, optional, text } from "../db/codecs";
import { type RowOf, type Sql, many, sql } from "../db/sql";
import type { Day } from "../lib/clock";

/** A part that waits for the reader's ministry: to be reported, or its draft to be approved. */
export const PartDue = {
  actionId: text,
  partId: text,
  number: int,
  title: text,
  titleEn: text,
  ministry: text,
  ministryEn: text,
  due: optional(text),
  state: oneOf("received", "in_progress"),
  isDrafted: bool,
};
export type PartDue = RowOf<typeof PartDue>;

/** An action of which every part is reported. */
export const ActionReported = { id: text, number: int, title: text, titleEn: text };
export type ActionReported = RowOf<typeof ActionReported>;

/**
 * The parts of the account's ministries that wait: drafts for its coordinators, and for everybody those received, without
 * a due day, or due until `until`. The most pressing first, at most twenty.
 */
export const partsWaiting = (me: Sql, today: Day, until: Day) =>
  many(
    PartDue,
    sql`SELECT a.id AS action_id, p.id AS part_id, a.number, a.title, a.title_en, m.short_name AS ministry,
      m.name_en AS ministry_en, coalesce(p.due, a.due) AS due, p.state, p.draft_state IS NOT NULL AS is_drafted
      FROM organization m JOIN action_part p ON p.ministry_id = m.id AND p.state IN ('received', 'in_progress')
      JOIN action a ON a.id = p.action_id AND a.state = 'open' AND coalesce(a.visible_from, '') <= ${today}
      WHERE m.id IN (${ministriesAnswered(me, "coordinator", "editor")})
      AND CASE WHEN p.draft_state IS NOT NULL THEN m.id IN (${ministriesAnswered(me, "coordinator")})
        ELSE p.state = 'received' OR coalesce(p.due, a.due, '') <= ${until} END
      ORDER BY p.draft_state IS NULL, coalesce(p.due, a.due, '9999-12-31'), a.number LIMIT 20`,
  );

/** The actions that wait for the council's confirmation, the first due first. */
export const actionsReported = () =>
  many(
    ActionReported,
    sql`SELECT a.id, a.number, a.title, a.title_en FROM action a WHERE a.state = 'open'
      AND EXISTS (SELECT 1 FROM action_part p WHERE p.action_id = a.id AND p.state = 'reported')
      AND NOT EXISTS (SELECT 1 FROM action_part p WHERE p.action_id = a.id AND p.state IN ('received', 'in_progress'))
      ORDER BY coalesce(a.due, '9999-12-31'), a.number LIMIT 20`,
  );
