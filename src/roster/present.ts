import { type Lang, inBoth } from "../lib/lang";
import type { SeatTenure, Standing } from "./model";

const notes: Record<Lang, Record<NonNullable<SeatTenure["kind"]>, string | undefined>> = inBoth<
  Record<NonNullable<SeatTenure["kind"]>, string | undefined>
>({
  ja: { primary: undefined, concurrent: "併任", acting: "事務取扱" },
  en: { primary: undefined, concurrent: "concurrent post", acting: "acting" },
});

/** A seat's post as it is called in the language; the Japanese name where it has no English one. */
export const postIn = (seat: Pick<Standing, "postName" | "postNameEn">, lang: Lang): string =>
  lang === "en" && seat.postNameEn !== "" ? seat.postNameEn : seat.postName;

const ministryIn = (seat: Standing, lang: Lang) =>
  lang === "en" && seat.ministryNameEn !== "" ? seat.ministryNameEn : seat.ministryName;

/** The 名簿 of a day as `ui/membership` shows it, in the same order; `linkTo` gives the page of a seat's post. */
export const membersOf = (
  standing: readonly Standing[],
  lang: Lang,
  linkTo?: (seat: Standing) => string,
) =>
  standing.map((seat) => ({
    href: linkTo?.(seat),
    tier: seat.tier,
    role: seat.role,
    ministry: ministryIn(seat, lang),
    post: postIn(seat, lang),
    name: seat.displayName,
    reading: seat.reading ?? undefined,
    note: seat.kind === null ? undefined : notes[lang][seat.kind],
    isSample: seat.isSample && seat.displayName !== null,
  }));
