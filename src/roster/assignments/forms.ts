import { choice, day, optionalDay, tick } from "../../lib/fields";
import { assignmentKinds } from "../model";

/** Correcting an assignment; `confirmed` agrees to the vacancies that follow. */
export const assignmentForm = {
  validFrom: day,
  validTo: optionalDay,
  kind: choice(assignmentKinds),
  confirmed: tick,
};
