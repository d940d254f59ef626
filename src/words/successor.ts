import type { Facts } from "../lib/errors";

const isSamePost = (facts: Facts): boolean => facts["to"] === facts["post"];

/** The seat that takes another's place: of the post that follows, or of the same one when the chair has passed. */
export const successor = {
  ja: (facts: Facts): string =>
    isSamePost(facts) ? "議長交代後の席" : `後継の${facts["to"] ?? ""}の席`,
  en: (facts: Facts): string =>
    isSamePost(facts)
      ? "its seat after the change of chair"
      : `its successor, ${facts["toEn"] ?? ""}`,
};
