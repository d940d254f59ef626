import { type Sql, add } from "../db/sql";
import { description, standIn } from "./sources";

const purpose =
  "内閣官房長官の指示により、テレワークに関する府省の連携を強化するため、各府省の取組を共有し、連携施策を検討し、推進する会議です。事務局は総務省が務めます。";
const purposeEn =
  "On the instruction of the Chief Cabinet Secretary, the ministries share their telework measures here, and develop and carry forward joint ones. The Ministry of Internal Affairs and Communications is the secretariat.";

const text = (
  annex: string,
) => `（サンプル：原本を確認できていないため、同種の会議の例にならって作成したもの）

## １ 趣旨

テレワークに関する関係府省の連携を強化するため、「テレワーク関係府省連絡会議」（以下「連絡会議」という。）を開催する。

## ２ 構成員

1. 連絡会議の構成は、別紙のとおりとする。
2. 議長は、必要に応じ、構成員を追加し、又は関係者の出席を求めることができる。
3. 構成員に差し支えがあるときは、その指名する者が代理として出席することができる。

## ３ 会議の開催

1. 議長が招集する。議長は、必要があると認めるときは、持ち回りにより開催することができる。
2. 会議は、構成員（代理を含む。）の過半数の出席により開く。

## ４ 議事の公表

1. 会議資料は、原則として会議終了後に公表する。
2. 議事要旨を作成し、構成員の確認を経て公表する。
3. 議長が公表を適当でないと認めるものは除く。

## ５ 庶務

関係府省の協力を得て、総務省において処理する。

## ６ 雑則

その他運営に必要な事項は、議長が定める。

（別紙）${annex}`;

const charter = (number: number, validFrom: string, annex: string): Sql =>
  add("charter", {
    id: `charter-${number}`,
    bodyId: "council",
    number,
    title: "テレワーク関係府省連絡会議の開催について（サンプル）",
    text: text(annex),
    decidedOn: validFrom,
    validFrom,
    quorumNumerator: 1,
    quorumDenominator: 2,
    quorumStrictlyMore: 1,
    proxyAllowed: 1,
    proxyCounts: 1,
    ...standIn,
  });

/** The council and its charter in two versions; the second changes the annex only, as most revisions do. */
export const bodyRows: readonly Sql[] = [
  add("body", {
    id: "council",
    name: "テレワーク関係府省連絡会議",
    nameEn: "Inter-Ministry Liaison Council on Telework",
    purpose,
    purposeEn,
    kind: "council",
    secretariatId: "mic",
    ...description,
  }),
  charter(1, "2016-07-26", "構成員：平成28年７月26日現在の名簿による。"),
  charter(2, "2021-09-01", "構成員：令和３年９月１日現在の名簿による。"),
];
