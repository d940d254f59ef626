import type { Lang } from "../../lib/lang";
import type { ListLine } from "./model";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What the ids in a list stand for. */
export interface Names {
  readonly ministries: readonly (Named & { readonly shortName: string })[];
  readonly pillars: readonly Named[];
}

/** A name in the reader's language; empty where the id is unknown. */
export const nameOf = (named: readonly Named[], id: string, lang: Lang): string => {
  const one = named.find((candidate) => candidate.id === id);
  return (lang === "en" && one?.nameEn) || one?.name || "";
};

/** 総務省; the short name where there is one. */
export const ministryName = ({ ministries }: Names, id: string, lang: Lang): string =>
  lang === "en"
    ? nameOf(ministries, id, lang)
    : (ministries.find((one) => one.id === id)?.shortName ?? "");

export const pillarName = ({ pillars }: Names, id: string, lang: Lang): string =>
  nameOf(pillars, id, lang);

/** 【総務省・厚労省】, the lead first; empty where it stands alone. */
export const partnerTag = (names: Names, line: ListLine, lang: Lang): string => {
  if (line.partners.length === 0) return "";
  const all = [line.leadId, ...line.partners].map((id) => ministryName(names, id, lang));
  return lang === "en" ? ` [${all.join(", ")}]` : `【${all.join("・")}】`;
};
