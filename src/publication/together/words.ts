import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** Words of the pages where several are prepared or released together. */
export const words = inBoth({
  ja: {
    prepareTitle: { measure: "施策をまとめて公表の準備", action: "宿題事項をまとめて公表の準備" },
    prepareLead: {
      measure:
        "各府省が最後に承認した内容を固定し、別の人の確認を経て公表します。新しい承認や会議の評価があるものを先に並べています。",
      action:
        "各府省の承認を経た内容を固定し、別の人の確認を経て公表します。動きがあったものを先に並べています。",
    },
    nothingToPrepare: {
      measure: "公表できる施策は、まだありません。府省が報告を承認すると、ここに並びます。",
      action: "公表できる連携施策・宿題事項は、まだありません。",
    },
    ministry: "府省",
    allMinistries: "全ての府省",
    choose: "公表するもの",
    what: "題名",
    lead: "主担当",
    published: "公表中の版",
    notYet: "未公表",
    revision: (n: number) => `第${numeral(n)}版`,
    since: "公表後の動き",
    hasNews: "あり",
    noNews: "なし",
    isWaiting: "公表待ち",
    withdrawn: "撤回",
    look: "内容を見る",
    lookAt: (title: string) => `「${title}」の内容を見る`,
    onlyFirst: (n: string) =>
      `多いため、はじめの${numeral(Number(n))}件だけを並べています。府省で絞り込むと、ほかのものも選べます。`,
    prepareTicked: "選んだものの公表を準備する",
    prepareAll: (n: string) => `動きがあるもの${numeral(Number(n))}件全ての公表を準備する`,
    prepareHint:
      "準備すると、事務局の全員に知らせます。公開は、まだ行いません。すでに公表待ちのものは、改めて準備したものに置き換わります。",
    releaseTitle: "まとめて公表",
    releaseLead:
      "公表を待つものを選んで、一度に公表します。内容は題名から確かめてください。公表した版は、後から書き換えられません。",
    nothingToRelease: "公表を待つものはありません。",
    kind: "種別",
    preparedBy: "準備した人",
    comesOut: "公開の時期",
    atOnce: "公表したらすぐ",
    byYou: "あなた",
    release: "選んだものを公表する",
    releaseAll: (n: string) => `この${numeral(Number(n))}件全てを公表する`,
    releaseHint:
      "選んだ全てを一度に公表します。一つでも公表できないものがあれば、何も公表しません。",
    alone: "二人目の確認なしで公表する",
    aloneHint:
      "あなたが準備したものを選んだ場合に限り、チェックしてください。「単独公表」の印が公開ページと記録に残ります。",
  },
  en: {
    prepareTitle: {
      measure: "Prepare several measures for publication",
      action: "Prepare several joint action items for publication",
    },
    prepareLead: {
      measure:
        "What each ministry approved last is frozen, and published once somebody else has checked it. Those with a new approval or rating come first.",
      action:
        "What the ministries have approved is frozen, and published once somebody else has checked it. Those to which something happened come first.",
    },
    nothingToPrepare: {
      measure:
        "There is no measure to publish yet. They will appear here once a ministry approves a report.",
      action: "There is no joint action item to publish yet.",
    },
    ministry: "Ministry",
    allMinistries: "All ministries",
    choose: "What to publish",
    what: "Title",
    lead: "Lead ministry",
    published: "Public revision",
    notYet: "Not published",
    revision: (n: number) => `Revision ${n}`,
    since: "News since",
    hasNews: "Yes",
    noNews: "None",
    isWaiting: "Waits for release",
    withdrawn: "Withdrawn",
    look: "See what it says",
    lookAt: (title: string) => `See what “${title}” says`,
    onlyFirst: (n: string) =>
      `There are many: only the first ${n} are listed. Filter by ministry to choose others.`,
    prepareTicked: "Prepare those ticked",
    prepareAll: (n: string) => `Prepare all ${n} that have news`,
    prepareHint:
      "The whole secretariat is told. Nothing becomes public yet. What waits for release already is replaced.",
    releaseTitle: "Release several together",
    releaseLead:
      "Choose among what waits for release and publish it in one go. Follow a title to check what it says. What is released cannot be rewritten.",
    nothingToRelease: "Nothing waits for release.",
    kind: "Kind",
    preparedBy: "Prepared by",
    comesOut: "Comes out",
    atOnce: "At once when released",
    byYou: "You",
    release: "Release those ticked",
    releaseAll: (n: string) => `Release all ${n} listed`,
    releaseHint: "All of them are published in one go. If one of them cannot be, none is.",
    alone: "Publish without a second person",
    aloneHint:
      "Tick this only where you chose something that you prepared yourself. The public page and the record will say that one person released it.",
  },
});
