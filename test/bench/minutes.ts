import type { DatabaseSync } from "node:sqlite";

/** The meeting of which the minutes are generated, and how many remarks they have. */
export const minutesOfMeeting = "bench-meeting";
const remarks = 300;

const seats = ["総務", "厚生労働", "経済産業", "国土交通", "内閣府", "内閣官房"];
const sentence =
  "相談窓口の運営と普及展開については、関係府省が連携して取り組むことが必要であり、次回までに件数を同じ形で持ち寄りたい。";

const inTenDays = new Date(Date.now() + 864_000_000).toISOString();

const ground = `
  INSERT INTO body (id, name, name_en, purpose, purpose_en, kind, secretariat_id)
    VALUES ('bench', '連絡会議', 'Council', '', '', 'council', 'mic');
  INSERT INTO meeting (id, body_id, number, format, state, day, created_at)
    VALUES ('${minutesOfMeeting}', 'bench', 16, 'in_person', 'held', '2025-06-20', '2025-06-20');
  INSERT INTO minutes (id, state, due, silence_is_consent)
    VALUES ('${minutesOfMeeting}', 'confirming', '${inTenDays}', 1)`;

const seated = (name: string, i: number) => `
  INSERT INTO post (id, organization_id, name) VALUES ('bp${i}', 'mic', '${name}副大臣');
  INSERT INTO person (id, display_name, reading, is_sample) VALUES ('bn${i}', '見本　${i}', 'みほん', 1);
  INSERT INTO assignment (id, person_id, post_id, kind, valid_from) VALUES ('ba${i}', 'bn${i}', 'bp${i}', 'primary', '2016-07-26');
  INSERT INTO seat (id, body_id, post_id, tier, role, valid_from) VALUES ('bs${i}', 'bench', 'bp${i}', 'political', 'member', '2016-07-26');
  INSERT INTO attendance (id, meeting_id, seat_id, actual) VALUES ('bt${i}', '${minutesOfMeeting}', 'bs${i}', 'present')`;

const item = (i: number) => `
  INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, created_at)
    VALUES ('bi${i}', 'bench', '${minutesOfMeeting}', 'taken', 'explanation', '議題その${i}', '2025-06-0${i + 1}')`;

/** Minutes of three hundred remarks, of some 170 characters each; one in ten has Markdown in it; all are with their speakers. */
export function fillMinutes(db: DatabaseSync): void {
  db.exec([ground, ...seats.map(seated), ...[0, 1, 2, 3, 4].map(item)].join(";"));
  const remark = db.prepare(
    `INSERT INTO remark (id, meeting_id, item_id, place, kind, seat_id, text, in_summary)
      VALUES (?, '${minutesOfMeeting}', ?, ?, 'speech', ?, ?, 1)`,
  );
  for (let i = 0; i < remarks; i++)
    remark.run(
      `br${i}`,
      `bi${Math.floor((i * 5) / remarks)}`,
      `U${String(i).padStart(3, "0")}V`,
      `bs${i % seats.length}`,
      `${i % 10 === 0 ? "**要点**　" : ""}${sentence.repeat(3)}`,
    );
  db.exec(`INSERT INTO confirmation (id, meeting_id, seat_id, state)
    SELECT id, meeting_id, seat_id, 'pending' FROM remark WHERE meeting_id = '${minutesOfMeeting}'`);
}
