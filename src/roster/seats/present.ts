import type { Lang } from "../../lib/lang";
import type { Seat } from "./model";

/** A seat's post in the language. */
export const postOf = (seat: Seat, lang: Lang): string =>
  lang === "en" && seat.postNameEn !== "" ? seat.postNameEn : seat.postName;

/** A seat's 府省 in the language. */
export const ministryOf = (seat: Seat, lang: Lang): string =>
  lang === "en" && seat.ministryNameEn !== "" ? seat.ministryNameEn : seat.ministryName;
