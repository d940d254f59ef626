import { longDay, shownDay } from "../lib/calendar/wareki";
import type { Facts } from "../lib/errors";
import { inBoth, type Lang } from "../lib/lang";
import { faults as accountFaults } from "../accounts/fault-words";
import { faults as actionFaults } from "../actions/fault-words";
import { faults as circulationFaults } from "../circulation/fault-words";
import { faults as handoutFaults } from "../handouts/fault-words";
import { faults as measureFaults } from "../measures/fault-words";
import { faults as measureFigureFaults } from "../measures/figure-fault-words";
import { faults as remarkFaults } from "../minutes/confirmation/fault-words";
import { figureFaults } from "./figure-faults";
import { faults as minutesFaults } from "../minutes/fault-words";
import { meetingFaults } from "./meeting-faults";
import { faults as retentionFaults } from "../retention/fault-words";
import { faults as rosterFaults } from "../roster/words";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";
const dayOf = (facts: Facts, name: string, lang: Lang, weekday = false) => {
  const day = facts[name];
  return day === undefined ? "" : shownDay(day, lang, { weekday });
};

const ja: Record<string, Sentence> = {
  required: () => "入力してください。",
  notChosen: () => "選んでください。",
  tooLong: (f) =>
    `${of(f, "maximum")}文字以内で入力してください${f["length"] ? `（現在${f["length"]}文字）` : ""}。`,
  notAChoice: () => "選択肢から選んでください。",
  notANumber: (f) => `${of(f, "minimum")}から${of(f, "maximum")}までの整数で入力してください。`,
  notWellFormed: () =>
    "使えない文字（制御文字など）が含まれています。取り除いて入力し直してください。",
  notAnEmail: () => "メールアドレスの形で入力してください（例：taro@example.go.jp）。",
  notAUrl: () =>
    "ウェブのアドレスとして読めません。https:// から始まるアドレスを入力してください（例：https://www.example.go.jp/）。",
  notATime: (f) =>
    `「${of(f, "typed")}」は時刻として読めません。16:30、午後４時30分のように入力してください。`,
  twelveOClock: (f) =>
    `「${of(f, "typed")}」は昼にも夜にも読めます。12:00、0:00 のように24時間で入力してください。`,
  notASha512: () => "照合値として読めません。0から9とaからfの128桁を、省略せずに入力してください。",
  notACode: () => "府省の英字略称と番号を、MIC-05 のように入力してください。",
  codeTaken: (f) => `${of(f, "code")}は、すでに使われています。別の番号にしてください。`,
  codeStays: (f) =>
    `施策番号は、承認された後は変更できません。${of(f, "code")}に戻してください。番号を改めるときは、新しい施策を登録し、後継として記録してください。`,
  endsBeforeStart: () => "終了年度は、開始年度より前にできません。",
  partnerIsLead: () => "主担当府省は、連携府省に入れないでください。",
  noSuchMeasure: () => "この番号の施策は見つかりません。施策一覧で番号を確かめてください。",
  notAFiscalYear: (f) =>
    `「${of(f, "typed")}」は年度として読めません。令和８年度、R8、2026 のように入力してください。`,
  notADate: (f) =>
    `「${of(f, "typed")}」は日付として読めません。令和９年１月15日、R9.1.15、2027-01-15 のように入力してください。`,
  dayWithoutYear: (f) =>
    `「${of(f, "typed")}」には年がありません。令和９年１月15日、2027-01-15 のように年から入力してください。`,
  yearOutOfRange: (f) =>
    `「${of(f, "typed")}」の年を確かめてください。西暦${of(f, "first")}年から${of(f, "last")}年までの日付を入力できます。`,
  noSuchDay: (f) =>
    f["lastDay"]
      ? `「${of(f, "typed")}」という日はありません。その月の末日は${dayOf(f, "lastDay", "ja", true)}です。`
      : `「${of(f, "typed")}」という日はありません。月は１から12までで入力してください。`,
  eraPast: (f) =>
    `${of(f, "era")}は${dayOf(f, "lastDay", "ja")}で終わりました。「${of(f, "typed")}」は${dayOf(f, "day", "ja", true)}に当たります。その日でよければ、そのように入力し直してください。`,
  eraNotYet: (f) =>
    `${of(f, "era")}は${dayOf(f, "firstDay", "ja")}に始まりました。「${of(f, "typed")}」は${dayOf(f, "day", "ja", true)}に当たります。その日でよければ、そのように入力し直してください。`,
  weekdayMismatch: (f) =>
    `${dayOf(f, "day", "ja")}は${of(f, "right")}曜日です。「${of(f, "typed")}」の日付と曜日のどちらが正しいか確かめて、直してください。`,
  notADeadline: (f) =>
    `「${of(f, "typed")}」は期限として読めません。４営業日前、４営業日前 12:00、令和９年１月８日 17時 のように入力してください。`,
  deadlineNeedsDay: (f) =>
    `会議の日が決まっていないため、「${of(f, "typed")}」がいつになるか分かりません。先に会議の日を入力するか、期限を日付で入力してください。`,
  departedBeforeArriving: () =>
    "退席の時刻が、着席の時刻より前になっています。どちらかを直してください。",
  notInFuture: () =>
    "過ぎた日時です。これから来る日時を入力するか、「公表を承認したらすぐ」を選んでください。",
  sameAsPublic: () =>
    "公表中の版と内容が同じです。内容を直してから準備するか、公開する備考を書いてください。",
  needsTick: () => "内容を確かめて、この欄にチェックを入れてください。",
  nothingNew: () =>
    "選んだものには、公表した後の新しい動きがありません。公表し直すときは、公開する備考を書いてください。",
  tooManyTogether: (f) => `一度に選べるのは${of(f, "maximum")}件までです。`,
  tooManyDaysBefore: (f) =>
    `「${of(f, "typed")}」は遠すぎます。${of(f, "maximum")}営業日前までで入力するか、期限を日付で入力してください。`,
};
const en: typeof ja = {
  required: () => "Enter this.",
  notChosen: () => "Choose one.",
  tooLong: (f) =>
    `Use no more than ${of(f, "maximum")} characters${f["length"] ? ` (now ${f["length"]})` : ""}.`,
  notAChoice: () => "Choose one of the options.",
  notANumber: (f) => `Enter a whole number from ${of(f, "minimum")} to ${of(f, "maximum")}.`,
  notWellFormed: () =>
    "This contains control characters that cannot be kept. Remove them and try again.",
  notAnEmail: () => "Enter an email address, such as taro@example.go.jp.",
  notAUrl: () =>
    "This cannot be read as a web address. Enter one that begins with https://, such as https://www.example.go.jp/.",
  notATime: (f) => `“${of(f, "typed")}” cannot be read as a time. Enter it like 16:30 or 4:30 pm.`,
  twelveOClock: (f) =>
    `“${of(f, "typed")}” can mean noon or midnight. Enter it on the 24-hour clock, like 12:00 or 0:00.`,
  notASha512: () => "Enter all 128 digits of the checksum: 0 to 9 and a to f.",
  notACode: () => "Enter the ministry’s letters and a number, like MIC-05.",
  codeTaken: (f) => `${of(f, "code")} is taken. Choose another number.`,
  codeStays: (f) =>
    `A code stays once it was approved. Put ${of(f, "code")} back. For another code, register a new measure and record it as the successor.`,
  endsBeforeStart: () => "The last year cannot come before the first.",
  partnerIsLead: () => "The lead ministry cannot be a partner as well.",
  noSuchMeasure: () => "There is no measure with this code. Check it in the list of measures.",
  notAFiscalYear: (f) =>
    `“${of(f, "typed")}” cannot be read as a fiscal year. Enter it like 2026, FY2026 or R8.`,
  notADate: (f) =>
    `“${of(f, "typed")}” cannot be read as a date. Enter it like 15 January 2027, 2027-01-15 or R9.1.15.`,
  dayWithoutYear: (f) =>
    `“${of(f, "typed")}” has no year. Enter the date with its year, like 15 January 2027 or 2027-01-15.`,
  yearOutOfRange: (f) =>
    `Check the year of “${of(f, "typed")}”. Dates from ${of(f, "first")} to ${of(f, "last")} can be entered.`,
  noSuchDay: (f) =>
    f["lastDay"]
      ? `There is no “${of(f, "typed")}”. The last day of that month is ${dayOf(f, "lastDay", "en", true)}.`
      : `There is no “${of(f, "typed")}”. Enter a month from 1 to 12.`,
  eraPast: (f) =>
    `The ${of(f, "eraEn")} era ended on ${dayOf(f, "lastDay", "en")}. “${of(f, "typed")}” would be ${dayOf(f, "day", "en", true)}, ${longDay(of(f, "day"))}. If that is the day you mean, enter it so.`,
  eraNotYet: (f) =>
    `The ${of(f, "eraEn")} era began on ${dayOf(f, "firstDay", "en")}. “${of(f, "typed")}” would be ${dayOf(f, "day", "en", true)}, ${longDay(of(f, "day"))}. If that is the day you mean, enter it so.`,
  weekdayMismatch: (f) =>
    `The date and the weekday in “${of(f, "typed")}” do not agree: it is ${dayOf(f, "day", "en", true)}. Correct whichever is wrong.`,
  notADeadline: (f) =>
    `“${of(f, "typed")}” cannot be read as a deadline. Enter it like 4 working days before, 4 working days before 12:00, or 2027-01-08 17:00.`,
  deadlineNeedsDay: (f) =>
    `The meeting has no day yet, so “${of(f, "typed")}” cannot be counted. Enter the meeting's day first, or the deadline as a date.`,
  notInFuture: () =>
    "This time has passed. Enter one that is yet to come, or choose to publish on release.",
  sameAsPublic: () =>
    "This says the same as what is public. Change it first, or add a public note.",
  needsTick: () => "Check what it says and tick this box.",
  nothingNew: () =>
    "Nothing has happened to these since they were published. To publish them again, add a public note.",
  tooManyTogether: (f) => `Choose no more than ${of(f, "maximum")} at a time.`,
  departedBeforeArriving: () => "This is before the time of arrival. Correct one of the two.",
  tooManyDaysBefore: (f) =>
    `“${of(f, "typed")}” is too far away. Enter up to ${of(f, "maximum")} working days before, or the deadline as a date.`,
};

/** The sentence for each code of `lib/form`'s faults. */
export const faults = inBoth<Record<string, Sentence>>({
  ja: {
    ...ja,
    ...accountFaults.ja,
    ...meetingFaults.ja,
    ...figureFaults.ja,
    ...actionFaults.ja,
    ...circulationFaults.ja,
    ...handoutFaults.ja,
    ...measureFaults.ja,
    ...measureFigureFaults.ja,
    ...retentionFaults.ja,
    ...rosterFaults.ja,
    ...minutesFaults.ja,
    ...remarkFaults.ja,
  },
  en: {
    ...en,
    ...accountFaults.en,
    ...meetingFaults.en,
    ...figureFaults.en,
    ...actionFaults.en,
    ...circulationFaults.en,
    ...handoutFaults.en,
    ...measureFaults.en,
    ...measureFigureFaults.en,
    ...retentionFaults.en,
    ...rosterFaults.en,
    ...minutesFaults.en,
    ...remarkFaults.en,
  },
});
