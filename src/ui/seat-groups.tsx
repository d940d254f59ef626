import type { Child } from "hono/jsx";
import type { Lang } from "../lib/lang";
import { words } from "../words/seat";

const tiers = ["political", "administrative"] as const;
type Tier = (typeof tiers)[number];

/** Seats by their tier, 政務 before 事務, in the order given; a tier without any is left out. */
export const byTier = <S extends { readonly tier: Tier }>(
  seats: readonly S[],
): { readonly tier: Tier; readonly seats: readonly S[] }[] =>
  tiers
    .map((tier) => ({ tier, seats: seats.filter((seat) => seat.tier === tier) }))
    .filter((group) => group.seats.length > 0);

interface Props<S> {
  lang: Lang;
  seats: readonly S[];
  /** How many columns the table has. */
  columns: number;
  row: (seat: S) => Child;
}

/** The rows of a table of seats, each tier under its name. */
export const SeatGroups = <S extends { readonly tier: Tier }>(props: Props<S>) => (
  <>
    {byTier(props.seats).map(({ tier, seats }) => (
      <tbody>
        <tr>
          <th scope="rowgroup" colspan={props.columns}>
            {words[props.lang].tiers[tier]}
          </th>
        </tr>
        {seats.map(props.row)}
      </tbody>
    ))}
  </>
);
