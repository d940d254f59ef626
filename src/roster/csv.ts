import { longDay } from "../lib/calendar/wareki";
import type { Day } from "../lib/clock";
import { type Cell, csv } from "../lib/csv";
import { type Lang, inBoth } from "../lib/lang";
import type { Standing } from "./model";
import { membersOf } from "./present";

const words = inBoth({
  ja: {
    header: [
      [
        "時点（ISO）",
        "時点（和暦）",
        "区分",
        "役",
        "府省",
        "官職",
        "在任の有無",
        "氏名",
        "ふりがな",
      ],
      ["発令の種別", "在任開始日（ISO）", "在任開始日（和暦）", "出典", "出典URL"],
    ].flat(),
    tiers: { political: "政務", administrative: "事務" },
    roles: { chair: "議長", member: "構成員", observer: "オブザーバー" },
    kinds: { primary: "本務", concurrent: "併任", acting: "事務取扱" },
    held: "在任",
    vacant: "空席",
    file: (day: Day) => `構成員名簿_${day}.csv`,
  },
  en: {
    header: [
      [
        "As of (ISO)",
        "As of (Japanese era)",
        "Level",
        "Role",
        "Ministry",
        "Post",
        "Held",
        "Name",
        "Reading",
      ],
      ["Kind of assignment", "Since (ISO)", "Since (Japanese era)", "Source", "Source URL"],
    ].flat(),
    tiers: { political: "political", administrative: "administrative" },
    roles: { chair: "chair", member: "member", observer: "observer" },
    kinds: { primary: "primary", concurrent: "concurrent", acting: "acting" },
    held: "held",
    vacant: "vacant",
    file: (day: Day) => `members_${day}.csv`,
  },
});

const eraDay = (day: Day | null): Cell => (day === null ? null : longDay(day));

/** The 名簿 of a day as CSV: a seat a line, a value a cell, each date in both calendars. */
export function rosterCsv(standing: readonly Standing[], day: Day, lang: Lang): string {
  const w = words[lang];
  const members = membersOf(standing, lang);
  const rows = standing.map((seat, i): Cell[] => [
    day,
    longDay(day),
    w.tiers[seat.tier],
    w.roles[seat.role],
    members[i]?.ministry ?? null,
    members[i]?.post ?? null,
    seat.personId === null ? w.vacant : w.held,
    seat.displayName,
    seat.reading,
    seat.kind === null ? null : w.kinds[seat.kind],
    seat.heldFrom,
    eraDay(seat.heldFrom),
    seat.source,
    seat.sourceUrl,
  ]);
  return csv(w.header, rows);
}

/** The header that names the file, also with other than ASCII letters (RFC 6266, RFC 8187). */
export function dispositionOf(day: Day, lang: Lang): string {
  const name = encodeURIComponent(words[lang].file(day)).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="members-${day}.csv"; filename*=UTF-8''${name}`;
}
