import { id, optionalDay, tick } from "../../lib/fields";
import { endForm, englishField, nameField, sourceFields } from "../forms";

export const postForm = {
  organizationId: id,
  name: nameField,
  nameEn: englishField,
  validFrom: optionalDay,
  ...sourceFields,
};

/** Ending a post; `carry` hands its seat and its holder to the successor. */
export const postEndForm = { ...endForm, carry: tick };
