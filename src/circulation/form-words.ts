import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** The words of the forms of a circulation. */
export const words = inBoth({
  ja: {
    back: "持ち回りのページへ戻る",
    notNow: "今は入力できません",
    startTitle: "持ち回りを始める",
    startLead:
      "始めると開催の案内を兼ね、構成員とその補佐、府省の窓口に知らせが届きます。開催案内を別に出す必要はありません。",
    due: "回答期限（17:00まで）",
    dueHint: (day: string) =>
      `はじめは３営業日後（${day}）を入れています。日付か「５営業日後」の形で入力します。`,
    silence: "「期限までに御意見がない場合は了承とみなします。」と明示する",
    silenceHint:
      "明示しないときは、全員の回答がそろうまで決定できません。始めた後は変えられません。",
    message: "構成員への連絡",
    messageHint: "例：第16回で確認した方針に基づく案です。資料１を御確認ください。",
    startDo: "資料を回付する",
    openAgenda: "議事次第を編集する",
    extendTitle: "回答期限を延ばす",
    extendLead:
      "全員の期限を延ばし、理由とともに知らせます。それより後まで延ばしてある席は、そのままです。",
    extendLeadSeat: (post: string) =>
      `${post}の期限だけを延ばし、理由とともに本人と補佐に知らせます。ほかの席の期限は変わりません。`,
    now: "いまの期限",
    extendHint: "日付か「５営業日後」の形で入力します。いまの期限より後の日の17:00までとします。",
    reason: "延ばす理由",
    reasonHint: "通知に記載されます。例：国会の日程のため",
    extendDo: "期限を延ばす",
    replyTitle: "持ち回りの回答",
    replyLead: (post: string, holder: string) => `${post}（${holder}）として回答します。`,
    recordLead: (post: string, holder: string) =>
      `${post}（${holder}）から書面等で届いた回答を、事務局が代わりに記録します。`,
    reply: "回答",
    opinionHint: "案に意見があるとき。了承は保留されます。",
    amendedHint: "内容に書いた修正がされれば、了承とするとき。",
    opinion: "御意見・修正の内容",
    opinionFieldHint: "「意見あり」「修正の上了承」のときに必要です。",
    replyDo: "回答する",
    recordDo: "回答を記録する",
    replyHint: "回答は事務局に通知されます。結果が記録されるまでは、何度でも変えられます。",
    closeTitle: "結果を記録する",
    closeLead:
      "記録すると持ち回りは終わり、回答は変えられなくなります。決定の日が、この会議の開催日になります。",
    deemedNotice: (n: number) =>
      `回答のない${numeral(n)}名は、期限までに御意見がなかったものとして、了承とみなします（回答とは別に記録します）。`,
    onlyNotDecided:
      "御意見がない場合の扱いを明示していないため、全員の回答がない今は「不成立」だけを記録できます。",
    opinions: "届いた御意見",
    result: "結果",
    decidedHint: "回付した案のとおり決定したとき。",
    resultAmendedHint: "修正した案で決定したとき。",
    notDecidedHint: "了承がそろわず、決定に至らなかったとき。",
    decidedOn: "決定の日",
    note: "御意見の扱い・経緯",
    noteHint:
      "意見か修正の求めがあったとき、「修正の上決定」「不成立」とするときに必要です。例：国土交通省の意見を踏まえ、資料１の３ページを修正した。",
    closeDo: "結果を記録して終える",
  },
  en: {
    back: "Back to the circulation",
    notNow: "This is not open now",
    startTitle: "Start the circulation",
    startLead:
      "This announces the meeting too: members, their aides and the ministries' contact points are told. No separate notice is needed.",
    due: "Reply by (17:00)",
    dueHint: (day: string) =>
      `Three working days from now (${day}) to begin with. A date, or “5 working days”.`,
    silence: "State that silence until the deadline counts as consent",
    silenceHint:
      "Unless stated, nothing is decided before everybody has replied. It cannot be changed later.",
    message: "Message to the members",
    messageHint: "For example: “Drafted as agreed at meeting 16. Please check handout 1.”",
    startDo: "Send the papers round",
    openAgenda: "Edit the agenda",
    extendTitle: "Extend the deadline",
    extendLead: "Everybody gets more time, and is told why. A seat that has more already keeps it.",
    extendLeadSeat: (post: string) =>
      `Only ${post} gets more time; the holder and the aides are told why. The others keep their deadline.`,
    now: "Present deadline",
    extendHint: "A date, or “5 working days”: until 17:00 of a day after the present deadline.",
    reason: "Reason",
    reasonHint: "Goes into the notification, for example “Diet schedule”",
    extendDo: "Extend the deadline",
    replyTitle: "Reply to the circulation",
    replyLead: (post: string, holder: string) => `Reply as ${post} (${holder}).`,
    recordLead: (post: string, holder: string) =>
      `Record, as the secretariat, the reply that came on paper from ${post} (${holder}).`,
    reply: "Reply",
    opinionHint: "You have an opinion on the draft, and do not agree yet.",
    amendedHint: "You agree once the amendment you describe is made.",
    opinion: "Opinion or amendment",
    opinionFieldHint: "Needed with “Opinion” and “Agreed as amended”.",
    replyDo: "Send the reply",
    recordDo: "Record the reply",
    replyHint:
      "The secretariat is told. You can change the reply until the result has been recorded.",
    closeTitle: "Record the result",
    closeLead:
      "This ends the circulation, and replies can no longer be changed. The day of decision becomes the day of the meeting.",
    deemedNotice: (n: number) =>
      `${n} without a reply will be deemed to agree, as silence until the deadline counts as consent. This is recorded apart from the replies.`,
    onlyNotDecided:
      "It was not stated that silence counts as consent, and not everybody has replied: only “Not decided” can be recorded now.",
    opinions: "Opinions received",
    result: "Result",
    decidedHint: "Decided as circulated.",
    resultAmendedHint: "Decided after amendments.",
    notDecidedHint: "Not everybody agreed, so nothing was decided.",
    decidedOn: "Day of decision",
    note: "What became of the opinions",
    noteHint:
      "Needed if anybody gave an opinion or asked for an amendment, and unless it was decided as circulated. For example: “Handout 1, page 3 was amended as MLIT proposed.”",
    closeDo: "Record the result and close",
  },
});
