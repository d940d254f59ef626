import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** The words of the public lists of measures and joint action items. */
export const words = inBoth({
  ja: {
    measures: "施策",
    measuresLead:
      "各府省が進めている施策です。府省の承認を経て公表した内容を、建制順に並べています。",
    noMeasures: "公表した施策は、まだありません。公表すると、ここに並びます。",
    noneFound: "この条件に合うものはありません。条件を変えるか、解除してください。",
    actions: "連携施策・宿題事項",
    actionsLead:
      "会議で各府省が共同で取り組むことになった事項です。府省ごとの担当と報告を番号順に示しています。",
    noActions: "公表した連携施策・宿題事項は、まだありません。公表すると、ここに並びます。",
    title: "題名",
    ministry: "府省",
    allMinistries: "全ての府省",
    pillar: "柱",
    allPillars: "全ての柱",
    text: "語句",
    status: "状況",
    partners: "連携府省",
    reported: "最終更新",
    due: "期限",
    none: "なし",
    number: "番号",
    between: "・",
    progress: "施策の進み",
    progressLead: "公表している施策の実施状況を、府省ごとに数えたものです。",
    allMeasures: "施策の一覧を見る",
    open: (count: string) => `連携施策・宿題事項は、${numeral(Number(count))}件が進行中です。`,
    allActions: "連携施策・宿題事項の一覧を見る",
    several: {
      measure: (n: string) => `施策${numeral(Number(n))}件`,
      action: (n: string) => `連携施策・宿題事項${numeral(Number(n))}件`,
    },
    madePublic: "公表",
    toMeasuresAbout: "各府省が何を行い、いくら使い、どこまで進んだかをご覧になれます。",
    toActionsAbout: "府省が共同で取り組む事項と、それぞれの報告です。",
  },
  en: {
    measures: "Measures",
    measuresLead:
      "What the ministries are doing, as each has approved it for publication, in the official order of ministries.",
    noMeasures: "No measure has been published yet. They will appear here once they are.",
    noneFound: "Nothing matches. Change the filters, or clear them.",
    actions: "Joint action items",
    actionsLead:
      "What the ministries have taken on together at a meeting: who does which part, and what each reports.",
    noActions: "No joint action item has been published yet. They will appear here once they are.",
    title: "Title",
    ministry: "Ministry",
    allMinistries: "All ministries",
    pillar: "Pillar",
    allPillars: "All pillars",
    text: "Words",
    status: "Status",
    partners: "Partners",
    reported: "Last updated",
    due: "Due",
    none: "None",
    number: "Number",
    between: ", ",
    progress: "How the measures stand",
    progressLead: "The published measures of each ministry by their status.",
    allMeasures: "See all measures",
    open: (count: string) =>
      count === "1"
        ? "One joint action item is under way."
        : `${count} joint action items are under way.`,
    allActions: "See all joint action items",
    several: {
      measure: (n: string) => `${n} measures`,
      action: (n: string) => `${n} joint action items`,
    },
    madePublic: "published",
    toMeasuresAbout: "What each ministry does, what it costs and how far it has come.",
    toActionsAbout: "What ministries have taken on together, and what each reports.",
  },
});
