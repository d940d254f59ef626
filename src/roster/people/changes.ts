import { add, revise } from "../../db/sql";
import type { Change } from "../../record/change";
import { type Person, inHiragana, spaced } from "./model";

interface Typed {
  readonly displayName: string;
  readonly reading: string;
}

const stored = ({ displayName, reading }: Typed) => ({
  displayName: spaced(displayName),
  reading: spaced(inHiragana(reading)),
});

/** Records a new person; on an installation with the sample council, as one of its fictional people. */
export const addPerson = (id: string, typed: Typed, isSample: boolean): Change => ({
  event: { name: "roster.personAdded", subjectId: id, detail: { name: typed.displayName } },
  statements: [add("person", { id, ...stored(typed), isSample: isSample ? 1 : 0 })],
});

/** Corrects a person's name. */
export const correctPerson = (seen: Person, typed: Typed): Change => ({
  event: {
    name: "roster.personCorrected",
    subjectId: seen.id,
    detail: { name: typed.displayName },
  },
  statements: [revise("person", seen, stored(typed))],
});
