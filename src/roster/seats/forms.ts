import { choice, day, id, optionalDay } from "../../lib/fields";
import { sourceFields } from "../forms";
import { seatRoles, tiers } from "../model";

export const seatForm = {
  postId: id,
  tier: choice(tiers),
  role: choice(seatRoles),
  validFrom: day,
  ...sourceFields,
};

/** Ending a seat, or (without a day) taking its end back. */
export const seatEndForm = { day: optionalDay };

/** From when a seat holds the chair. */
export const chairForm = { day };
