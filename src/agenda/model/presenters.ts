import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import { type SeatTenure, type Standing, holdsOn } from "../../roster/model";
import type { AgendaItem, Presenter } from "../model";

const wideSpace = "\u3000";

type Presented = Pick<AgendaItem, "presenterSeatId" | "presenterOrganizationId">;

/** 国土交通副大臣; an administrative post with its ministry, which its own name does not tell. */
export const postName = (seat: SeatTenure, lang: Lang): string => {
  const { tier, ministryName, ministryNameEn, postName: name, postNameEn } = seat;
  const en = postNameEn || name;
  if (tier === "political") return lang === "en" ? en : name;
  return lang === "en" && ministryNameEn
    ? `${en}, ${ministryNameEn}`
    : `${ministryName}${wideSpace}${name}`;
};

/** 国土交通省; a bureau with its ministry before it. */
export const organizationName = ({ name, nameEn, ministryName }: Presenter, lang: Lang): string => {
  if (lang === "en" && nameEn) return nameEn;
  return name === ministryName ? name : `${ministryName}${wideSpace}${name}`;
};

/** Who presents, by name: a seat's post, or an organisation; empty when nobody is named. */
export function presenterName(
  item: Presented,
  tenures: readonly SeatTenure[],
  presenters: readonly Presenter[],
  lang: Lang,
): string {
  const seat = tenures.find(({ seatId }) => seatId === item.presenterSeatId);
  if (seat) return postName(seat, lang);
  const organization = presenters.find(({ id }) => id === item.presenterOrganizationId);
  return organization ? organizationName(organization, lang) : "";
}

/** Who can present on a day: the seats in the order of the 名簿, the organisations in 建制順. */
export interface Choice {
  readonly seats: readonly Standing[];
  readonly organizations: readonly Presenter[];
}

/** The organisations that exist on a day. */
export const existingOn = (presenters: readonly Presenter[], day: Day): Presenter[] =>
  presenters.filter(({ validFrom, validTo }) => holdsOn(validFrom, validTo, day));

/** The item's presenter, or nobody where the seat or organisation is gone. */
export const presentIn = (item: Presented, { seats, organizations }: Choice): Presented => ({
  presenterSeatId: seats.some(({ seatId }) => seatId === item.presenterSeatId)
    ? item.presenterSeatId
    : null,
  presenterOrganizationId: organizations.some(({ id }) => id === item.presenterOrganizationId)
    ? item.presenterOrganizationId
    : null,
});
