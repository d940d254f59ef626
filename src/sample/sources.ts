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
export const surveyByRegion = seen(
  "R.E.port（テレワーク人口実態調査の紹介）",
  "www.re-port.net/article/news/0000078387",
);
export const surveyOfLastYear = seen(
  "日本商工会議所（テレワーク人口実態調査の紹介）",
  "ab.jcci.or.jp/article/111246",
);
export const budgetReview = (project: string): Source =>
  seen("行政事業レビューのデータ（JUDGIT!）", `judgit.net/projects/${project}`);

/** What no document tells: a plain stand-in, so that the sample can be worked with. */
export const standIn = seen("サンプル（原資料を確認できていないため、仮に置いたもの）");

const soumu = (title: string, page: string): Source =>
  seen(`総務省報道資料（${title}）`, `www.soumu.go.jp/menu_news/s-news/${page}.html`);

/** The same description's page on what 総務省 planned for 平成29年度, and its page on テレワーク・デイ. */
export const description2017 = seen(
  "「テレワーク関係府省連絡会議」説明資料（平成29年度 テレワーク普及促進のための主な施策概要）",
);
export const teleworkDay2017 = seen(
  "「テレワーク関係府省連絡会議」説明資料（2020年に向けたテレワーク国民運動プロジェクト）",
);
export const teleworkDays2018 = soumu("テレワーク・デイズ2018の結果ほか", "01ryutsu02_02000253");
export const teleworkDaysGoal2018 = seen(
  "総務省 副大臣会見（平成30年３月２日）",
  "www.soumu.go.jp/menu_news/kaiken/01koho01_02000673.html",
);
export const teleworkDaysGoal2019 = seen(
  "マイナビニュース（令和元年７月24日）",
  "news.mynavi.jp/techplus/article/20190724-864818",
);
export const teleworkDays2017Registered = soumu(
  "テレワーク・デイの参加登録、平成29年７月",
  "01ryutsu02_02000179",
);
export const teleworkDays2021 = seen(
  "テレワーク・デイズ2021（開催概要）",
  "teleworkgekkan.go.jp/teleworkdays/2021/about",
);
export const ministersAward2017 = soumu("総務大臣賞、平成29年度", "01ryutsu02_02000180");
export const pioneers2019 = seen("マイナビニュース（令和元年度の先駆者百選の紹介）");
export const workplaceGrant = seen("釜石市（職場意識改善助成金の紹介）");
export const furusatoCall2017 = soumu("ふるさとテレワーク 平成29年度公募", "01ryutsu02_02000177");
export const furusatoCall2018 = soumu("ふるさとテレワーク 平成30年度公募", "01ryutsu02_02000206");
export const pioneers2016 = seen(
  "総務省（テレワーク先駆者百選、平成28年４月１日）",
  "lnv.gy/1RtjNUe",
);
export const whitepaper = (year: string, page: string): Source =>
  seen(`情報通信白書（${year}）`, `www.soumu.go.jp/johotsusintokei/whitepaper/${page}`);
export const declaration2013 = whitepaper("平成26年版", "ja/h26/text/nc141250.txt");
export const kpi2017 = seen("日本テレワーク協会（平成29年５月のKPI見直しの紹介）");
export const priorityPlan2023 = seen(
  "国土交通省 テレワーク人口実態調査（令和５年６月 重点計画の目標）",
  "www.mlit.go.jp/toshi/kankyo/telework_index.html",
);
export const officials2015 = seen(
  "国家公務員テレワーク実績（平成27年度）",
  "expydoc.com/doc/9683661",
);
export const officials2018 = seen(
  "国家公務員テレワーク実績（平成30年度）",
  "vdocuments.mx/30ffffcccoee-0-7-481-ci.html",
);
export const oneStop = seen(
  "総務省 テレワークの推進（テレワーク・ワンストップ・サポート事業）",
  "www.soumu.go.jp/main_sosiki/joho_tsusin/telework/index.htm",
);
export const request2025 = seen(
  "令和７年度概算要求資料（厚生労働省）",
  "wic-net.com/material/document/16474/11",
);
export const gloriousAward = seen(
  "厚生労働省（輝くテレワーク賞）",
  "work-holiday.mhlw.go.jp/telework/example.html",
);
