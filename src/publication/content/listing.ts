import { stageOf, stages } from "../../actions/model/stage";
import { record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { fold } from "../../lib/text";
import { statuses } from "../../measures/model";
import type { Kind, ListedKind } from "../kinds";
import { type PublishedAction, publishedAction } from "./action";
import { list } from "./codecs";
import { type PublishedMeasure, publishedMeasure } from "./measure";

const Named = { name: text, nameEn: text };
const Ministry = { ...Named, shortName: text };

/** What a list says of a measure or an action item beside its title. */
export const ListedFacts = {
  lead: record(Ministry),
  /** Who joins in, in 建制順. */
  partners: list(record(Ministry)),
  pillar: record(Named),
  /** Of a measure the day of its last report, of an action item when it is due; empty for none. */
  day: text,
};
export type ListedFacts = RowOf<typeof ListedFacts>;

/** 実施状況, as the rows of measures name them. */
export const statusNames = statuses;

/** How action items stand, as their rows name it. */
export const stageNames = stages;

/** A row of the lists of what is public. `place` orders it: measures by 建制順 and code, action items by number. */
export interface Listing {
  readonly kind: ListedKind;
  readonly place: string;
  readonly leadId: string;
  readonly pillarId: string;
  readonly status: string;
  readonly searchKey: string;
  readonly facts: ListedFacts;
}

const figure = (number: number) => String(number).padStart(6, "0");

const measureListing = ({ measure }: PublishedMeasure): Listing => {
  const { code, title, titleEn, lead, partners, pillar, report } = measure;
  return {
    kind: "measure",
    place: `${figure(lead.rank)}/${code}`,
    leadId: lead.id,
    pillarId: pillar.id,
    status: report?.status ?? "not_started",
    searchKey: fold(`${code} ${title} ${titleEn}`),
    facts: { lead, partners, pillar, day: report?.on ?? "" },
  };
};

const actionListing = (action: PublishedAction): Listing => {
  const { number, title, titleEn, lead, parts, due } = action;
  return {
    kind: "action",
    place: figure(number),
    leadId: lead.id,
    pillarId: "",
    status: stageOf(action, parts),
    searchKey: fold(`${number} ${title} ${titleEn}`),
    facts: {
      lead,
      partners: parts.map(({ ministry }) => ministry).filter(({ id }) => id !== lead.id),
      pillar: { name: "", nameEn: "" },
      day: due ?? "",
    },
  };
};

/** The row of a content in the public lists; null for what is not listed. */
export function listingOf(kind: Kind, content: string): Listing | null {
  if (kind === "measure") return measureListing(publishedMeasure(content));
  return kind === "action" ? actionListing(publishedAction(content)) : null;
}
