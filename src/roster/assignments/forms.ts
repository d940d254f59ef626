import { choice, day, optionalDay, optionalLine } from "../../lib/fields";
import { assignmentKinds } from "../model";

/** Correcting an assignment; `confirmed` names the vacancies that were agreed to. */
export const assignmentForm = {
  validFrom: day,
  validTo: optionalDay,
  kind: choice(assignmentKinds),
  confirmed: optionalLine({ max: 2000 }),
};
