import { type Fault, fault } from "../../lib/form";
import { type Person, inHiragana, nameKey, named, readingFault, spaced } from "../people/model";
import type { Row, RowField } from "./forms";
import type { Holder, Move, MovePost } from "./model";

interface Wrong {
  readonly field: RowField;
  readonly fault: Fault;
}
type Found = { readonly holder: Holder | null } | { readonly wrong: Wrong };

const wrong = (field: RowField, code: string, facts: Record<string, string> = {}): Found => ({
  wrong: { field, fault: fault(code, facts) },
});

/** Whose ids the lines may use: people on record, and a fresh id for whoever is new in a line. */
export interface People {
  readonly known: readonly Person[];
  readonly idFor: (row: Row) => string;
}

const sameReading = (person: Person, reading: string) =>
  nameKey(person.reading) === nameKey(inHiragana(reading));

const asHolder = (person: Person, kind: Holder["kind"]): Found => ({
  holder: { ...person, personId: person.id, isNew: false, kind },
});

function newcomer(row: Row, name: string, kind: Holder["kind"], { idFor }: People): Found {
  if (row.reading === null) return wrong("reading", "roster.newNeedsReading", { name });
  const notReadable = readingFault(row.reading);
  if (notReadable) return { wrong: { field: "reading", fault: notReadable } };
  const reading = spaced(inHiragana(row.reading));
  return {
    holder: { personId: idFor(row), displayName: spaced(name), reading, isNew: true, kind },
  };
}

function oneOf(candidates: readonly Person[], row: Row, kind: Holder["kind"]): Found {
  const chosen = candidates.find((person) => person.id === row.person) ?? candidates[0];
  const count = String(candidates.length);
  if (chosen && (candidates.length === 1 || chosen.id === row.person))
    return asHolder(chosen, kind);
  return row.reading === null
    ? wrong("name", "roster.namesakes", {
        count,
        readings: candidates.map((person) => person.reading).join("、"),
      })
    : wrong("name", "roster.sameReading", { count });
}

/** Who a line names: somebody on record, or somebody new; null for a vacancy. */
function holderIn(row: Row, people: People): Found {
  const { name, reading, kind } = row;
  if (kind === "vacant")
    return name === null ? { holder: null } : wrong("name", "roster.vacancyHasNoName");
  if (name === null) return wrong("name", "required");
  const namesakes = named(people.known, name);
  const candidates =
    reading === null ? namesakes : namesakes.filter((person) => sameReading(person, reading));
  return candidates.length === 0 ? newcomer(row, name, kind, people) : oneOf(candidates, row, kind);
}

/** The lines as moves, or what is wrong with a line. */
export function movesIn(
  rows: readonly Row[],
  posts: readonly MovePost[],
  people: People,
): { moves: Move[]; wrongs: (Wrong & { row: number })[] } {
  const moves: Move[] = [];
  const wrongs: (Wrong & { row: number })[] = [];
  for (const row of rows) {
    const post = posts.find((one) => one.id === row.post);
    const found = holderIn(row, people);
    if (!post)
      wrongs.push({
        row: row.row,
        field: "post",
        fault: fault(row.post ? "notAChoice" : "required"),
      });
    if ("wrong" in found) wrongs.push({ row: row.row, ...found.wrong });
    else if (post) moves.push({ row: row.row, post, holder: found.holder, until: row.until });
  }
  return { moves, wrongs };
}

/** Gives each new person an id, the same one where two lines name the same newcomer. */
export function idsFor(fresh: () => string): (row: Row) => string {
  const ids = new Map<string, string>();
  return ({ name, reading }) => {
    const key = `${nameKey(name ?? "")} ${nameKey(inHiragana(reading ?? ""))}`;
    const id = ids.get(key) ?? fresh();
    ids.set(key, id);
    return id;
  };
}
