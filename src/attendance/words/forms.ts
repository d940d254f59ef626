import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** The words of the reply and of the record. */
export const words = inBoth({
  ja: {
    replyTitle: "出欠の回答",
    replyLead: (post: string, holder: string) => `${post}（${holder}）の出欠を回答します。`,
    replyOnBehalf: "期限を過ぎています。事務局として、代わりに記録します。",
    proxyGroup: "代理の場合",
    proxyTitle: "代理者の官職",
    proxyTitleHint: "「代理」を選んだときに必要です。例：経済産業大臣政務官",
    proxyName: "代理者の氏名",
    proxyNameHint: "「代理」を選んだときに必要です。",
    proxyPerson: "代理者（名簿の人）",
    proxyPersonHint: "代理者が名簿にあるときに選ぶと、本人が議事録で自分の発言を確認できます。",
    notOnRoster: "名簿にない",
    noProxy: "開催要綱により、代理出席は認められていません。",
    sendReply: "出欠を回答する",
    replyHint: "回答は事務局に通知されます。期限までは、何度でも変えられます。",
    notNow: "今は入力できません",
    arrived: "着席の時刻",
    departed: "退席の時刻",
    back: "出欠の一覧に戻る",
    presenceTitle: "当日の出欠の記録",
    presenceLead: (post: string, holder: string) =>
      `${post}（${holder}）の当日の出欠を記録します。`,
    was: "当日の出欠",
    unrecorded: "未記録に戻す",
    times: "途中で着席・退席した場合",
    timesHint: "初めから終わりまでいたときは、空欄のままにします。",
    awayItems: "離席していた議題",
    awayItemsHint: "その議題のあいだ席にいなかったときに、印を付けます。",
    savePresence: "出欠を記録する",
    presenceHint: "記録は会議の履歴に残ります。会議を確定するまでは、訂正できます。",
    presencesTitle: "当日の出欠の記録",
    presencesLead:
      "回答のあった構成員には、回答のとおり印を付けています。違うところを改めて、まとめて記録します。印のない構成員は未記録のままです。",
    everybody: (n: number, status: string) =>
      `全員出席：回答も記録もない${numeral(n)}名に「${status}」の印を付ける`,
    everybodyMarked: (n: number, status: string) =>
      `回答も記録もない${numeral(n)}名に「${status}」の印を付けました`,
    everybodyMarkedText:
      "まだ記録していません。違うところを改めてから、下の「出欠を記録する」を押してください。",
    presencesHint:
      "記録は、会議を確定するまで訂正できます。途中の着席・退席や離席、記録の取消しは、出欠の一覧から一人ずつ入力します。",
    seatOf: (post: string, holder: string) => `${post}　${holder}`,
    replied: (status: string) => `回答：${status}`,
    recorded: "記録済み",
    between: "・",
    ofSeat: (post: string, label: string) => `${post}：${label}`,
    presencesSaid: (n: number) => `${numeral(n)}名の当日の出欠を記録しました`,
  },
  en: {
    replyTitle: "Reply",
    replyLead: (post: string, holder: string) => `Reply for ${post} (${holder}).`,
    replyOnBehalf: "The time to reply has passed. You record this as the secretariat.",
    proxyGroup: "If a proxy comes",
    proxyTitle: "Post of the proxy",
    proxyTitleHint:
      "Needed if you choose “Proxy”, for example “Parliamentary Vice-Minister of Economy, Trade and Industry”.",
    proxyName: "Name of the proxy",
    proxyNameHint: "Needed if you choose “Proxy”.",
    proxyPerson: "Proxy, if on the roster",
    proxyPersonHint: "Somebody chosen here can confirm in the minutes what they said.",
    notOnRoster: "Not on the roster",
    noProxy: "The charter allows no proxies.",
    sendReply: "Send the reply",
    replyHint: "The secretariat is told. You can change the reply until the deadline.",
    notNow: "This is not open now",
    arrived: "Arrived at",
    departed: "Left at",
    back: "Back to attendance",
    presenceTitle: "Attendance on the day",
    presenceLead: (post: string, holder: string) => `Record whether ${post} (${holder}) attended.`,
    was: "On the day",
    unrecorded: "Back to not recorded",
    times: "If they came late or left early",
    timesHint: "Leave empty if they were there from beginning to end.",
    awayItems: "Items missed",
    awayItemsHint: "Tick the items during which they were not in the room.",
    savePresence: "Record attendance",
    presenceHint:
      "The record stays in the meeting's history. It can be corrected until the meeting is final.",
    presencesTitle: "Attendance on the day",
    presencesLead:
      "Whoever replied is marked as replied. Change what came otherwise and record all at once; a seat without a mark stays unrecorded.",
    everybody: (n: number, status: string) =>
      `Everybody came: mark the ${n} of whom nothing is known as “${status}”`,
    everybodyMarked: (n: number, status: string) =>
      `Marked the ${n} of whom nothing was known as “${status}”`,
    everybodyMarkedText:
      "Nothing is recorded yet. Change what came otherwise, then press “Record attendance” below.",
    presencesHint:
      "This can be corrected until the meeting is final. Who came late, left or missed items, and taking a record back, are entered seat by seat from the list.",
    seatOf: (post: string, holder: string) => `${post} (${holder})`,
    replied: (status: string) => `Reply: ${status}`,
    recorded: "Recorded",
    between: "; ",
    ofSeat: (post: string, label: string) => `${post}: ${label}`,
    presencesSaid: (n: number) =>
      n === 1 ? "Recorded the attendance of one seat" : `Recorded the attendance of ${n} seats`,
  },
});
