/** Where the facts of the sample council come from. */
export interface Source {
  readonly source: string;
  readonly sourceUrl: string;
}

const seen = (source: string, page = ""): Source => ({
  source,
  sourceUrl: page ? `https://${page}` : "",
});

/** The council's own one-page description of 平成29年: the seats, the purpose, the secretariat. */
export const description = seen(
  "「テレワーク関係府省連絡会議」説明資料（テレワーク関係４省、平成29年）",
);
export const fortiethMeeting = seen(
  "内閣府 仕事と生活の調和連携推進・評価部会（第40回）資料９（平成29年２月）",
  "expydoc.com/doc/12052861/",
);
export const teleworkMonth = seen(
  "総務省報道資料（テレワーク月間、平成28年）",
  "www.soumu.go.jp/menu_news/s-news/01ryutsu02_02000156.html",
);
export const pressConference = seen(
  "総務省 副大臣会見（平成30年３月２日）",
  "www.soumu.go.jp/menu_news/kaiken/01koho01_02000673.html",
);
export const sixteenthMeeting = seen(
  "総務省フォトギャラリー（令和７年６月20日）",
  "www.soumu.go.jp/photo_gallery/02koho03_03005294.html",
);
export const teleworkSurvey = seen(
  "国土交通省報道資料（テレワーク人口実態調査）",
  "www.mlit.go.jp/report/press/toshi03_hh_000165.html",
);
export const budgetReview = (project: string): Source =>
  seen("行政事業レビューのデータ（JUDGIT!）", `judgit.net/projects/${project}`);

/** What no document tells: a plain stand-in, so that the sample can be worked with. */
export const standIn = seen("サンプル（原資料を確認できていないため、仮に置いたもの）");
