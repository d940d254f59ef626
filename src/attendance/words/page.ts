import { shownDay, shownTime } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";
import { words as seat } from "../../words/seat";

const fraction = (numerator: number, denominator: number) =>
  `${numeral(denominator)}分の${numeral(numerator)}`;

/** The words of the list of seats, on the screen and on paper. */
export const words = inBoth({
  ja: {
    ...seat.ja,
    title: "出欠",
    meeting: (number: number | null) => (number === null ? "会議" : `第${numeral(number)}回`),
    council: (name: string, number: number | null) =>
      number === null ? name : `${name}（第${numeral(number)}回）`,
    lead: (seats: number) =>
      `会議の日に構成員の官職にある${numeral(seats)}名の、事前の回答と当日の出欠です。`,
    summary: "集計と定足数",
    counted: "集計の基礎",
    rule: "定足数の定め",
    moreThan: (n: number, d: number) =>
      n === 1 && d === 2
        ? "構成員（空席を除く）の過半数の出席"
        : `構成員（空席を除く）の${fraction(n, d)}を超える出席`,
    atLeast: (n: number, d: number) => `構成員（空席を除く）の${fraction(n, d)}以上の出席`,
    proxyCounts: "（代理出席を含む）",
    proxyDoesNotCount: "（代理出席は数えない）",
    proxies: "代理出席",
    proxiesAllowed: "認める（官職・氏名を届け出る）",
    proxiesRefused: "認めない",
    charter: "開催要綱",
    charterFrom: (title: string, day: Day) => `${title}（${shownDay(day, "ja")}から）`,
    noCharter: "この日に効力のある開催要綱がありません",
    seats: "構成員ごとの出欠",
    holder: "氏名",
    role: "役",
    reply: "回答",
    repliedAt: "回答日時・回答者",
    actual: "当日",
    forSeat: (action: string, post: string) => `${post}の出欠を${action}する`,
    replyNow: "回答する",
    doReply: "回答",
    doReplyAgain: "変更",
    doRecord: "記録",
    proxyIs: (name: string) => `（代理：${name}）`,
    between: "、",
    or: "・",
    arrivedAt: (time: string) => `${time}着席`,
    departedAt: (time: string) => `${time}退席`,
    awayFor: (n: number) => `議題${numeral(n)}件で離席`,
    lapsed: "席がなくなった回答",
    lapsedLead:
      "会議の日にはこの席がないため、集計と名簿に入りません。後任の席があるときは、改めて回答してもらってください。",
    lapsedAnswer: "回答又は当日",
    missing: "まだ回答のない構成員",
    missingCount: (n: number) => `${numeral(n)}名`,
    nobodyMissing: "全員が回答しました。",
    due: "回答期限",
    dueAt: (day: Day, time: string) =>
      `${shownDay(day, "ja", { weekday: true })} ${shownTime(time)}`,
    day: "開催日",
    noDay: "未定",
    contact: "連絡先",
    yourTurn: (post: string) => `${post}の出欠を回答してください。`,
    awaitReplies: (n: number) => `事務局は、未回答の${numeral(n)}名に出欠を確かめます。`,
    recordAll: "当日の出欠を記録する",
    items: "議題ごとの定足数",
    itemsLead: "途中で着席・退席した人を除いて数えています。",
    item: "議題",
    away: "離席した構成員",
    nobodyAway: "なし",
    quorum: "定足数",
    listTitle: { reply: "出席予定者名簿", actual: "出席者名簿" },
    waiting: "（回答待ち）",
    online: "（オンライン）",
  },
  en: {
    ...seat.en,
    title: "Attendance",
    meeting: (number: number | null) => (number === null ? "Meeting" : `Meeting ${number}`),
    council: (name: string, number: number | null) =>
      number === null ? name : `${name}, Meeting ${number}`,
    lead: (seats: number) =>
      `Replies and attendance of the ${seats} who hold a seat on the day of the meeting.`,
    summary: "Totals and quorum",
    counted: "Counted from",
    rule: "Quorum rule",
    moreThan: (n: number, d: number) =>
      n === 1 && d === 2
        ? "More than half of the members, vacant seats left out"
        : `More than ${n}/${d} of the members, vacant seats left out`,
    atLeast: (n: number, d: number) => `At least ${n}/${d} of the members, vacant seats left out`,
    proxyCounts: "; proxies count",
    proxyDoesNotCount: "; proxies do not count",
    proxies: "Proxies",
    proxiesAllowed: "Allowed, with post and name",
    proxiesRefused: "Not allowed",
    charter: "Charter",
    charterFrom: (title: string, day: Day) => `${title} (from ${shownDay(day, "en")})`,
    noCharter: "No charter is in force on this day",
    seats: "Attendance by seat",
    holder: "Name",
    role: "Role",
    reply: "Reply",
    repliedAt: "Replied",
    actual: "On the day",
    forSeat: (action: string, post: string) => `${action}: ${post}`,
    replyNow: "Reply",
    doReply: "Reply",
    doReplyAgain: "Change",
    doRecord: "Record",
    proxyIs: (name: string) => ` (proxy: ${name})`,
    between: ", ",
    or: " / ",
    arrivedAt: (time: string) => `arrived ${time}`,
    departedAt: (time: string) => `left ${time}`,
    awayFor: (n: number) => (n === 1 ? "away for 1 item" : `away for ${n} items`),
    lapsed: "Replies without a seat",
    lapsedLead:
      "These seats do not exist on the day of the meeting, so nothing counts them. If another seat has taken the place, ask it to reply.",
    lapsedAnswer: "Reply or attendance",
    missing: "Still to reply",
    missingCount: (n: number) => String(n),
    nobodyMissing: "Everybody has replied.",
    due: "Reply by",
    dueAt: (day: Day, time: string) =>
      `${shownDay(day, "en", { weekday: true })}, ${shownTime(time)}`,
    day: "Date",
    noDay: "Not set",
    contact: "Contact",
    yourTurn: (post: string) => `Say whether ${post} will attend.`,
    awaitReplies: (n: number) =>
      n === 1
        ? "The secretariat asks the one seat that has not replied."
        : `The secretariat asks the ${n} seats that have not replied.`,
    recordAll: "Record attendance on the day",
    items: "Quorum item by item",
    itemsLead: "Those who came late or left are not counted for the items they missed.",
    item: "Item",
    away: "Away",
    nobodyAway: "Nobody",
    quorum: "Quorum",
    listTitle: { reply: "Expected attendance", actual: "List of attendance" },
    waiting: " (no reply yet)",
    online: " (online)",
  },
});
