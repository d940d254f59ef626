import { type Sql, add } from "../db/sql";
import { type Source, description, standIn } from "./sources";

interface Seat {
  readonly id: string;
  readonly organizationId: string;
  readonly tier: "political" | "administrative";
  readonly role?: "chair";
  readonly post: string;
  readonly en: string;
  readonly from: string;
  readonly to?: string;
  readonly successorId?: string;
  readonly source: Source;
}

/** The first meeting: the earliest day on which the council is known to have sat. */
const start = "2016-07-26";
/** デジタル庁 began and IT総合戦略室 ended; later lists of members were not found, so the sample changes its stand-ins here. */
const change = "2021-09-01";

const political = (id: string, post: string, en: string): Seat => ({
  id,
  organizationId: id,
  tier: "political",
  post,
  en,
  from: start,
  source: description,
});

const administrative = (
  id: string,
  organizationId: string,
  post: string,
  en: string,
  dates: Partial<Seat> = {},
): Seat => ({
  id,
  organizationId,
  tier: "administrative",
  post,
  en,
  from: start,
  source: description,
  ...dates,
});

const later = { from: change, source: standIn };
const followed = (successorId: string) => ({ to: change, successorId });

/** As the council's description lists them. A successor stands before what it succeeds. */
const seats: readonly Seat[] = [
  {
    ...political("mic", "総務副大臣", "State Minister for Internal Affairs and Communications"),
    role: "chair",
  },
  political("mhlw", "厚生労働副大臣", "State Minister of Health, Labour and Welfare"),
  political("meti", "経済産業副大臣", "State Minister of Economy, Trade and Industry"),
  political(
    "mlit",
    "国土交通副大臣",
    "State Minister of Land, Infrastructure, Transport and Tourism",
  ),
  administrative("cas-telework", "cas", "内閣審議官", "Cabinet Councillor", later),
  administrative(
    "cas-it",
    "cas-it",
    "内閣審議官（IT総合戦略室 室長代理）",
    "Cabinet Councillor (Deputy Head, National Strategy Office of ICT)",
    followed("cas-telework"),
  ),
  administrative(
    "cao",
    "cao",
    "官房審議官（男女共同参画局担当）",
    "Deputy Director-General (Gender Equality Bureau)",
  ),
  administrative(
    "mic-joho",
    "mic-joho",
    "情報流通行政局長",
    "Director-General, Information and Communications Bureau",
    later,
  ),
  administrative(
    "mic-seisaku",
    "mic",
    "政策統括官（情報通信担当）",
    "Director-General for Information and Communications",
    followed("mic-joho"),
  ),
  administrative(
    "mhlw-kijun",
    "mhlw-kijun",
    "労働基準局長",
    "Director-General, Labour Standards Bureau",
  ),
  administrative(
    "meti-shojo",
    "meti",
    "官房審議官（商務情報政策局担当）",
    "Deputy Director-General (Commerce and Information Policy Bureau)",
  ),
  administrative(
    "mlit-toshi",
    "mlit",
    "官房審議官（都市担当）",
    "Deputy Director-General (City Bureau)",
  ),
];

export const postId = (seatId: string): string => `post-${seatId}`;

const post = (seat: Seat): Sql =>
  add("post", {
    id: postId(seat.id),
    organizationId: seat.organizationId,
    name: seat.post,
    nameEn: seat.en,
    validFrom: seat.from === start ? null : seat.from,
    validTo: seat.to ?? null,
    successorId: seat.successorId ? postId(seat.successorId) : null,
    ...seat.source,
  });

const seat = (one: Seat): Sql =>
  add("seat", {
    id: one.id,
    bodyId: "council",
    postId: postId(one.id),
    tier: one.tier,
    role: one.role ?? "member",
    validFrom: one.from,
    validTo: one.to ?? null,
    ...one.source,
  });

export const seatRows: readonly Sql[] = [...seats.map(post), ...seats.map(seat)];
