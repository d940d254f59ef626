const q = (value: string) => `'${value.replaceAll("'", "''")}'`;

const remark = (
  id: string,
  place: string,
  kind: "speech" | "narration" | "decision",
  seat: string | null,
  text: string,
) => [
  `INSERT INTO remark (id, meeting_id, item_id, place, kind, decision, seat_id, text, in_summary) VALUES
    (${q(id)}, 'm0', 'held-1', ${q(place)}, ${q(kind)}, ${kind === "decision" ? "'decided'" : "NULL"},
    ${seat === null ? "NULL" : q(seat)}, ${q(text)}, 1)`,
  `INSERT INTO remark_revision (remark_id, number, text, why, written_by, at) VALUES
    (${q(id)}, 1, ${q(text)}, 'drafted', 'secretariat', '2024-03-18T00:00:00.000Z')`,
];

/** The handouts of the coming meeting: one accepted, one asked of 厚生労働省, one for members only. */
const handouts = [
  `INSERT INTO handout (id, meeting_id, item_id, title, submitter_id, state, due, disclosure, created_at) VALUES
    ('h1', 'm1', 'i1', 'テレワーク人口実態調査の結果', 'mlit', 'accepted', '2027-01-08T08:00:00.000Z', 'open', '2026-10-01T00:00:00.000Z'),
    ('h2', 'm1', 'i2', 'テレワーク推進施策について', 'mhlw', 'requested', '2027-01-08T08:00:00.000Z', 'after_meeting', '2026-10-01T00:00:00.000Z'),
    ('h3', 'm1', NULL, '構成員限りの試算', 'mic', 'accepted', NULL, 'members', '2026-10-01T00:00:00.000Z')`,
  `INSERT INTO handout_number (handout_id, meeting_id, kind, major, minor) VALUES
    ('h1', 'm1', 'material', 1, NULL), ('h2', 'm1', 'material', 2, NULL), ('h3', 'm1', 'tabled', 1, NULL)`,
];

/** The minutes of the meeting held, in circulation: 厚生労働副大臣 and the chair have something to confirm. */
const minutes = [
  `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, created_at) VALUES
    ('held-1', 'council', 'm0', 'taken', 'decision', '実施方針について', '2024-03-01T00:00:00.000Z')`,
  `INSERT INTO minutes (id, state, due, silence_is_consent, sent_at) VALUES
    ('m0', 'confirming', '2099-03-29T08:00:00.000Z', 1, '2024-03-21T00:00:00.000Z')`,
  ...remark("rk1", "A", "speech", "seat-mic", "実施方針について説明があった。"),
  ...remark("rk2", "B", "speech", "seat-mhlw", "相談窓口を６か所に増やす。"),
  ...remark("rk3", "C", "decision", null, "原案のとおり決定した。"),
  `INSERT INTO confirmation (id, meeting_id, seat_id, state) VALUES
    ('rk1', 'm0', 'seat-mic', 'pending'), ('rk2', 'm0', 'seat-mhlw', 'pending')`,
];

/** What the council has on paper. */
export const papers = [...handouts, ...minutes];
