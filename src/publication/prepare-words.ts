import { inBoth } from "../lib/lang";

/** Words of the page where a publication is prepared. */
export const words = inBoth({
  ja: {
    prepareTitle: {
      agenda: "議事次第の公表の準備",
      roster: "構成員名簿の公表の準備",
      charter: "開催要綱の公表の準備",
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
    replaces: "準備済みのものがあります",
    replacesText: (name: string) =>
      `${name}が準備したものが公表を待っています。準備し直すと、そちらは差し戻されます。`,
    seeWaiting: "準備済みのものを見る",
    replacedReason: "準備し直したため",
  },
  en: {
    prepareTitle: {
      agenda: "Prepare the agenda for publication",
      roster: "Prepare the list of members for publication",
      charter: "Prepare the charter for publication",
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
    replaces: "Something is prepared already",
    replacesText: (name: string) =>
      `What ${name} prepared is waiting for release. Preparing again sends it back.`,
    seeWaiting: "See what is prepared",
    replacedReason: "prepared again",
  },
});
