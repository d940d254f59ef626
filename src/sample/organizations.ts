import { type Sql, add } from "../db/sql";
import { type Source, budgetReview, description, teleworkSurvey } from "./sources";

interface Organization {
  readonly id: string;
  readonly parentId?: string;
  readonly kind: "ministry" | "bureau" | "division";
  readonly name: string;
  readonly short: string;
  readonly en: string;
  readonly rank: number;
  readonly from?: string;
  readonly to?: string;
  readonly successorId?: string;
  readonly source: Source;
}

const ministry = (id: string, rank: number, name: string, short: string, en: string) =>
  ({ id, kind: "ministry", name, short, en, rank, source: description }) as const;

const under =
  (parentId: string, kind: "bureau" | "division") =>
  (id: string, rank: number, name: string, en: string, source: Source, dates = {}) =>
    ({ id, parentId, kind, name, short: name, en, rank, source, ...dates }) as const;

/** In 建制順; a successor stands before what it succeeds, as rows refer to it. */
const organizations: readonly Organization[] = [
  ministry("cas", 10, "内閣官房", "内閣官房", "Cabinet Secretariat"),
  ministry("cao", 20, "内閣府", "内閣府", "Cabinet Office"),
  {
    ...ministry("digital", 30, "デジタル庁", "デジタル庁", "Digital Agency"),
    from: "2021-09-01",
    source: teleworkSurvey,
  },
  ministry("mic", 40, "総務省", "総務省", "Ministry of Internal Affairs and Communications"),
  ministry("mhlw", 50, "厚生労働省", "厚労省", "Ministry of Health, Labour and Welfare"),
  ministry("meti", 60, "経済産業省", "経産省", "Ministry of Economy, Trade and Industry"),
  ministry(
    "mlit",
    70,
    "国土交通省",
    "国交省",
    "Ministry of Land, Infrastructure, Transport and Tourism",
  ),
  under("cas", "bureau")(
    "cas-it",
    10,
    "情報通信技術（IT）総合戦略室",
    "National Strategy Office of ICT",
    description,
    { to: "2021-09-01", successorId: "digital" },
  ),
  under("cao", "bureau")("cao-gender", 10, "男女共同参画局", "Gender Equality Bureau", description),
  under("mic", "bureau")(
    "mic-joho",
    10,
    "情報流通行政局",
    "Information and Communications Bureau",
    budgetReview("13326"),
  ),
  under("mic-joho", "division")(
    "mic-shinko",
    10,
    "情報流通振興課",
    "ICT Utilization Promotion Division",
    budgetReview("13326"),
  ),
  under("mic-joho", "division")(
    "mic-chiiki",
    20,
    "地域通信振興課",
    "Regional Communications Development Division",
    budgetReview("13351"),
  ),
  under("mhlw", "bureau")(
    "mhlw-koyo",
    20,
    "雇用環境・均等局",
    "Employment Environment and Equal Employment Bureau",
    budgetReview("16375"),
    { from: "2018-04-01" },
  ),
  under("mhlw", "bureau")("mhlw-kijun", 10, "労働基準局", "Labour Standards Bureau", description),
  under("mhlw-koyo", "division")(
    "mhlw-zaitaku",
    10,
    "在宅労働課",
    "Home Working Division",
    budgetReview("16375"),
    { from: "2018-04-01" },
  ),
  under("meti", "bureau")(
    "meti-shojo",
    10,
    "商務情報政策局",
    "Commerce and Information Policy Bureau",
    description,
  ),
  under("mlit", "bureau")("mlit-toshi", 10, "都市局", "City Bureau", description),
  under("mlit-toshi", "division")(
    "mlit-seisaku",
    10,
    "都市政策課",
    "Urban Policy Division",
    budgetReview("1581"),
  ),
];

/** The ministries as measures name them. */
export const ministries = organizations
  .filter(({ kind }) => kind === "ministry")
  .map(({ id, name, short, en, rank }) => ({ id, name, shortName: short, nameEn: en, rank }));

export const organizationRows: readonly Sql[] = organizations.map((one) =>
  add("organization", {
    id: one.id,
    parentId: one.parentId ?? null,
    kind: one.kind,
    name: one.name,
    shortName: one.short,
    nameEn: one.en,
    rank: one.rank,
    validFrom: one.from ?? null,
    validTo: one.to ?? null,
    successorId: one.successorId ?? null,
    ...one.source,
  }),
);
