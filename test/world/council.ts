/** A small council of six organisations in 建制順; everybody in it holds the post since 2016-01-01. */
const ministries = [
  ["cas", "内閣官房", "内閣官房", "Cabinet Secretariat"],
  ["cao", "内閣府", "内閣府", "Cabinet Office"],
  ["mic", "総務省", "総務省", "Ministry of Internal Affairs and Communications"],
  ["mhlw", "厚生労働省", "厚労省", "Ministry of Health, Labour and Welfare"],
  ["meti", "経済産業省", "経産省", "Ministry of Economy, Trade and Industry"],
  ["mlit", "国土交通省", "国交省", "Ministry of Land, Infrastructure, Transport and Tourism"],
];

/** Seat, organisation, tier, role, post, holder. The post of `seat-mic` is `post-seat-mic`, its holder `person-seat-mic`. */
const seats = [
  ["seat-mic", "mic", "political", "chair", "総務副大臣", "佐藤　一郎", "さとう　いちろう"],
  ["seat-mhlw", "mhlw", "political", "member", "厚生労働副大臣", "鈴木　花子", "すずき　はなこ"],
  ["seat-meti", "meti", "political", "member", "経済産業副大臣", "髙橋　健", "たかはし　けん"],
  ["seat-mlit", "mlit", "political", "member", "国土交通副大臣", "田中　葉子", "たなか　ようこ"],
  ["adm-cas", "cas", "administrative", "member", "内閣審議官", "伊藤　誠", "いとう　まこと"],
  ["adm-cao", "cao", "administrative", "member", "大臣官房審議官", "渡辺　恵", "わたなべ　めぐみ"],
  [
    "adm-mic",
    "mic",
    "administrative",
    "chair",
    "情報流通行政局長",
    "山本　直樹",
    "やまもと　なおき",
  ],
  [
    "adm-mhlw",
    "mhlw",
    "administrative",
    "member",
    "雇用環境・均等局長",
    "中村　由美",
    "なかむら　ゆみ",
  ],
  [
    "adm-meti",
    "meti",
    "administrative",
    "member",
    "商務情報政策局長",
    "小林　大輔",
    "こばやし　だいすけ",
  ],
  ["adm-mlit", "mlit", "administrative", "member", "都市局長", "加藤　真理", "かとう　まり"],
];

const q = (text = "") => `'${text.replaceAll("'", "''")}'`;

const organizations = ministries.map(
  ([id, name, short, en], i) =>
    `INSERT INTO organization (id, kind, name, short_name, name_en, rank)
      VALUES (${q(id)}, 'ministry', ${q(name)}, ${q(short)}, ${q(en)}, ${(i + 1) * 10})`,
);

const seated = seats.flatMap(([id, organization, tier, role, post, holder, reading]) => [
  `INSERT INTO post (id, organization_id, name, name_en)
    VALUES ('post-${id}', ${q(organization)}, ${q(post)}, 'Post of ${id}')`,
  `INSERT INTO person (id, display_name, reading, is_sample)
    VALUES ('person-${id}', ${q(holder)}, ${q(reading)}, 1)`,
  `INSERT INTO assignment (id, person_id, post_id, kind, valid_from)
    VALUES ('assignment-${id}', 'person-${id}', 'post-${id}', 'primary', '2016-01-01')`,
  `INSERT INTO seat (id, body_id, post_id, tier, role, valid_from)
    VALUES (${q(id)}, 'council', 'post-${id}', ${q(tier)}, ${q(role)}, '2016-01-01')`,
]);

/** The council: organisations, seats and who sits in them, a charter with a majority as quorum, two meetings. */
export const council = [
  ...organizations,
  `INSERT INTO organization (id, parent_id, kind, name, short_name, name_en, rank) VALUES
    ('mic-joho', 'mic', 'bureau', '情報流通行政局', '情流局', 'Information and Communications Bureau', 10)`,
  `INSERT INTO body (id, name, name_en, purpose, purpose_en, kind, secretariat_id) VALUES
    ('council', 'テレワーク関係府省連絡会議', 'Inter-Ministry Liaison Council on Telework',
    'テレワークの普及を関係府省が連携して進める。', 'Ministries promote telework together.', 'council', 'mic')`,
  ...seated,
  `INSERT INTO charter (id, body_id, number, title, text, decided_on, valid_from,
      quorum_numerator, quorum_denominator, quorum_strictly_more) VALUES
    ('charter', 'council', 1, 'テレワーク関係府省連絡会議開催要綱', '１　趣旨', '2016-07-26', '2016-07-26', 1, 2, 1)`,
  `INSERT INTO meeting (id, body_id, number, format, state, day, planned_start, planned_end,
      actual_start, actual_end, place, created_at) VALUES
    ('m0', 'council', 16, 'in_person', 'held', '2024-03-15', '10:00', '11:00', '10:00', '10:55',
      '総務省第１会議室', '2024-02-01T00:00:00.000Z'),
    ('m1', 'council', 17, 'hybrid', 'planning', '2027-01-15', '16:30', '17:15', NULL, NULL,
      '総務省第１会議室', '2026-10-01T00:00:00.000Z')`,
  `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, presenter_seat_id,
      presenter_organization_id, minutes, note_to_chair, created_at) VALUES
    ('i1', 'council', 'm1', 'taken', 'report', 'テレワークの現況について', 'adm-mlit', NULL, 10,
      '議長限りのメモ', '2026-10-02T00:00:00.000Z'),
    ('i2', 'council', 'm1', 'taken', 'explanation', '令和９年度の施策について', NULL, 'mhlw', 20,
      '', '2026-10-02T00:00:01.000Z')`,
  `INSERT INTO agenda_order (id, item_ids) VALUES ('m0', '[]'), ('m1', '["i1","i2"]')`,
];
