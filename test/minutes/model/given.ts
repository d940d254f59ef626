import type { KnownItem } from "../../../src/minutes/model/transcript/heading";
import { type KnownSpeaker, speakerLabels } from "../../../src/minutes/model/transcript/labels";

/** A council of the day: 経産 by proxy, 国交 absent, two of 総務. */
export const speakers: readonly KnownSpeaker[] = [
  {
    ref: "chair",
    labels: speakerLabels({
      post: "総務副大臣",
      ministry: "総務省",
      ministryShort: "総務省",
      isChair: true,
      name: "サンプル 太郎",
    }),
  },
  {
    ref: "labour",
    labels: speakerLabels({
      post: "厚生労働副大臣",
      ministry: "厚生労働省",
      ministryShort: "厚労省",
      name: "見本　花子",
    }),
  },
  {
    ref: "economy",
    labels: speakerLabels({
      post: "経済産業副大臣",
      ministry: "経済産業省",
      ministryShort: "経産省",
      proxyTitle: "経済産業大臣政務官",
      name: "例示 次郎",
    }),
  },
  {
    ref: "land",
    absent: true,
    labels: speakerLabels({
      post: "国土交通副大臣",
      ministry: "国土交通省",
      ministryShort: "国交省",
      name: "見本 三郎",
    }),
  },
  {
    ref: "official",
    labels: speakerLabels({
      post: "政策統括官",
      ministry: "総務省",
      ministryShort: "総務省",
      name: "例示 四郎",
    }),
  },
  { ref: "guest", labels: speakerLabels({ post: "有識者", name: "架空 五郎" }) },
];

export const items: readonly KnownItem[] = [
  { id: "spread", number: 1, title: "テレワークの普及状況について" },
  { id: "measures", number: 2, title: "令和７年度のテレワーク関係施策について" },
  { id: "rest", number: 3, title: "その他" },
];
