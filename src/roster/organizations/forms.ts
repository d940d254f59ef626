import { choice, line, optionalDay, optionalId, wholeNumber } from "../../lib/fields";
import { englishField, nameField, sourceFields } from "../forms";
import { organizationKinds } from "./model";

export const organizationForm = {
  kind: choice(organizationKinds),
  parentId: optionalId,
  name: nameField,
  shortName: line({ max: 60 }),
  nameEn: englishField,
  rank: wholeNumber({ min: 0, max: 99_999 }),
  validFrom: optionalDay,
  ...sourceFields,
};
