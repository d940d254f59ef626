import { circulatedMeetingId } from "./circulated-meeting";
import type { Paper } from "./papers";
import { standIn } from "./sources";

const common = { meeting: circulatedMeetingId, submitterId: "mic", state: "accepted" } as const;
const versions: Paper["versions"] = [["demo-secretariat", standIn.source]];

/** What goes round with the circulated meeting: made up, like the meeting itself. */
export const circulatedPapers: readonly Paper[] = [
  {
    ...common,
    id: "sample-circulated-1",
    item: 1,
    number: ["material", 1],
    title: "（サンプル）テレワーク月間の共同広報の実施要領（改定案）",
    disclosure: "after_meeting",
    versions,
  },
  {
    ...common,
    id: "sample-circulated-2",
    item: 1,
    number: ["material", 2],
    title: "（サンプル）実施要領の新旧対照表",
    disclosure: "after_meeting",
    versions: [
      ...versions,
      ["demo-secretariat", "（サンプル）改定後の欄の第３項の番号の誤りを訂正"],
    ],
  },
  {
    ...common,
    id: "sample-circulated-reference",
    item: 1,
    number: ["reference", 1],
    title: "（サンプル）府省ごとの広報の予定",
    disclosure: "members",
    disclosureReason: "（サンプル）各府省の公表前の予定を含むため",
    versions,
  },
];
