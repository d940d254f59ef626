import { type Version, derive } from "../../src/minutes/model/derive";
import type { WorkingMinutes } from "../../src/minutes/model/working";
import type { MinutesContent, NamedHandout } from "../../src/publication/content/minutes";

export const handout = (key: string, over: Partial<NamedHandout> = {}): NamedHandout => ({
  key,
  number: { kind: "material", major: 1, minor: null },
  title: "テレワーク人口実態調査の結果",
  submitter: "国土交通省",
  submitterEn: "Ministry of Land, Infrastructure, Transport and Tourism",
  isOpen: true,
  ...over,
});

/** A document as it would be published of the working minutes. */
export const contentOf = (
  working: WorkingMinutes,
  version: Partial<Version> = {},
  over: Partial<MinutesContent> = {},
): MinutesContent => {
  const { document, attribution, attendees, sections } = derive(working, {
    document: "minutes",
    attribution: "name",
    level: "public",
    ...version,
  });
  return {
    body: {
      name: "テレワーク関係府省連絡会議",
      nameEn: "Inter-Ministry Liaison Council on Telework",
      purpose: "",
      purposeEn: "",
    },
    document,
    edition: "final",
    attribution,
    number: 17,
    format: "hybrid",
    day: "2027-01-15",
    start: "16:30",
    end: "17:12",
    place: "総務省 第１特別会議室",
    attendees,
    handouts: [
      handout("h1"),
      handout("h2", {
        number: { kind: "material", major: 2, minor: 1 },
        title: "テレワーク推進施策について",
        submitter: "総務省",
        submitterEn: "Ministry of Internal Affairs and Communications",
        isOpen: false,
      }),
    ],
    sections,
    circulation: null,
    preparedBy: "総務省情報流通行政局見本課",
    settledOn: "2027-02-05",
    isSample: true,
    source: "",
    sourceUrl: "",
    knownOn: "2027-02-08",
    ...over,
  };
};
