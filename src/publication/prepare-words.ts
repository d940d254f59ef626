import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** Words of the page where a publication is prepared. */
export const words = inBoth({
  ja: {
    prepareTitle: {
      agenda: "議事次第の公表の準備",
      handouts: "配布資料の公表の準備",
      summary: "議事要旨の公表の準備",
      minutes: "議事録の公表の準備",
      roster: "構成員名簿の公表の準備",
      charter: "開催要綱の公表の準備",
      measure: "施策の公表の準備",
      action: "連携施策・宿題事項の公表の準備",
    },
    prepareLead:
      "内容を確かめて準備すると、この内容のまま固定され、別の人の確認を経て公表されます。",
    settings: "公表のしかた",
    note: "公開する備考",
    noteHint: "更新履歴に表示されます。例：会場の変更に伴い、場所を改めました。",
    noteEn: "公開する備考（英語）",
    noteEnHint: "書かない場合、英語のページにも日本語の備考を表示します。",
    when: "公開の時期",
    whens: { at_once: "公表を承認したらすぐ", scheduled: "日時を指定" },
    scheduledHint:
      "指定した日時に自動で公開されます。それより後に承認した場合は、承認したときに公開されます。",
    day: "公開する日",
    time: "公開する時刻",
    whenScheduled: "日時を指定する場合",
    prepareIt: "公表の準備をする",
    prepareHint: "準備すると、事務局の全員に知らせます。公開は、まだ行いません。",
    leftOut: (n: number) => `公表日より後の発令${numeral(n)}件は載りません`,
    leftOutText:
      "公表日までの内容だけを公表します。公開する日を指定すると、その日までの発令が載ります。",
    attribution: "発言者の示し方",
    attributionLead: "選ぶと、下の「公表されるページ」がそのとおりに変わります。",
    attributions: { name: "氏名", post: "官職", ministry: "府省名", none: "無記名" },
    withheld: (n: number) => `公開しないものが${numeral(n)}件あります`,
    withheldText: "次のものは、公開ページに内容が載りません。",
    named: (n: number) => `本文に氏名が${numeral(n)}か所残っています`,
    namedText:
      "氏名を載せない版ですが、次の氏名は本文にあるため、公開ページに載ります。載せないときは、不開示部分とするか、本文を改めてください。",
    replaces: "準備済みのものがあります",
    replacesText: (name: string) =>
      `${name}が準備したものが公表を待っています。改めて準備すると、そちらは差し戻されます。`,
    seeWaiting: "準備済みのものを見る",
    replacedReason: "改めて準備したため",
  },
  en: {
    prepareTitle: {
      agenda: "Prepare the agenda for publication",
      handouts: "Prepare the handouts for publication",
      summary: "Prepare the summary for publication",
      minutes: "Prepare the minutes for publication",
      roster: "Prepare the list of members for publication",
      charter: "Prepare the charter for publication",
      measure: "Prepare the measure for publication",
      action: "Prepare the joint action item for publication",
    },
    prepareLead:
      "Once prepared, the text is frozen as it stands and a second person checks and releases it.",
    settings: "How to publish",
    note: "Public note",
    noteHint: "Shown in the page's list of changes. Example: The place has changed with the venue.",
    noteEn: "Public note in English",
    noteEnHint: "Left empty, the English page shows the Japanese note.",
    when: "When it comes out",
    whens: { at_once: "At once when released", scheduled: "At a set time" },
    scheduledHint: "It comes out by itself at that time, or on release if it is released later.",
    day: "Day",
    time: "Time",
    whenScheduled: "If at a set time",
    prepareIt: "Prepare for publication",
    prepareHint: "The whole secretariat is told. Nothing becomes public yet.",
    leftOut: (n: number) =>
      n === 1
        ? "1 transfer dated after the day of publication is left out"
        : `${n} transfers dated after the day of publication are left out`,
    leftOutText:
      "Only what holds by the day of publication is told. Set a later day, and what changes by then is in it.",
    attribution: "How speakers are named",
    attributionLead: "Choose one, and the page below reads as it would be published.",
    attributions: { name: "Name", post: "Post", ministry: "Ministry", none: "Not at all" },
    withheld: (n: number) =>
      n === 1 ? "1 thing is not made public" : `${n} things are not made public`,
    withheldText: "The public page does not give what these hold.",
    named: (n: number) =>
      n === 1 ? "A name still stands in the text" : `${n} names still stand in the text`,
    namedText:
      "This version tells no names, but these stand in the text itself, so the public page will tell them. Withhold them, or change the text.",
    replaces: "Something is prepared already",
    replacesText: (name: string) =>
      `What ${name} prepared is waiting for release. Preparing again sends it back.`,
    seeWaiting: "See what is prepared",
    replacedReason: "prepared again",
  },
});
