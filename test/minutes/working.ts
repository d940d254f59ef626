import type { PublishedAttendee } from "../../src/publication/content/minutes";
import type { PublishedSpeaker } from "../../src/publication/content/minutes-remark";
import type {
  WorkingMinutes,
  WorkingRedaction,
  WorkingRemark,
} from "../../src/minutes/model/working";

export const mic = {
  id: "mic",
  name: "総務省",
  nameEn: "Ministry of Internal Affairs and Communications",
  shortName: "総務",
};
const mhlw = {
  id: "mhlw",
  name: "厚生労働省",
  nameEn: "Ministry of Health, Labour and Welfare",
  shortName: "厚労",
};

export const chair: PublishedSpeaker = {
  key: "seat-mic",
  tier: "political",
  post: "総務副大臣",
  postEn: "State Minister for Internal Affairs and Communications",
  ministry: mic,
  name: "見本 太郎",
  isProxy: false,
  isChair: true,
};
export const proxy: PublishedSpeaker = {
  ...chair,
  key: "seat-mhlw",
  post: "厚生労働大臣政務官",
  postEn: "",
  ministry: mhlw,
  name: "例示 花子",
  isProxy: true,
  isChair: false,
};
export const guest: PublishedSpeaker = {
  key: "guest-見本大学教授",
  tier: null,
  post: "見本大学教授",
  postEn: "",
  ministry: null,
  name: "架空 次郎",
  isProxy: false,
  isChair: false,
};

const { isChair: _chair, isProxy: _proxy, ...seat } = chair;
export const attendees: readonly PublishedAttendee[] = [
  { ...seat, role: "chair", status: "present", proxyTitle: "", proxyName: "" },
  {
    ...seat,
    key: "seat-mhlw",
    role: "member",
    post: "厚生労働副大臣",
    postEn: "State Minister of Health, Labour and Welfare",
    ministry: mhlw,
    name: "仮名 一郎",
    status: "proxy",
    proxyTitle: "厚生労働大臣政務官",
    proxyName: "例示 花子",
  },
];

export const redaction = (
  part: string,
  over: Partial<WorkingRedaction> = {},
): WorkingRedaction => ({
  part,
  inText: true,
  clause: 5,
  reason: "率直な意見の交換が不当に損なわれるおそれがあるため",
  reviewOn: null,
  hiddenFrom: "public",
  ...over,
});

export const said = (
  key: string,
  text: string,
  over: Partial<WorkingRemark> = {},
): WorkingRemark => ({
  key,
  kind: "speech",
  speaker: chair,
  text,
  inSummary: true,
  summaryText: "",
  decision: null,
  views: null,
  redactions: [],
  ...over,
});

export const minutesOf = (...remarks: WorkingRemark[]): WorkingMinutes => ({
  attendees,
  sections: [{ key: "i1", number: 1, title: "普及状況について", kind: "report", remarks }],
});
