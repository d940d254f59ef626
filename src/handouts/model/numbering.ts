import type { HandoutNumber, Kind } from "./number";

/** A paper that waits for a number; `rank` is its submitter's place in 建制順. */
export interface Unnumbered {
  readonly id: string;
  readonly kind: Kind;
  readonly itemId: string | null;
  readonly rank: number;
}

const bySubmitter = (one: Unnumbered, other: Unnumbered): number =>
  one.rank - other.rank || (one.id < other.id ? -1 : 1);

/** The papers that share a major number, in the order of the agenda; those of no item come last, each alone. */
function groupsOf(
  handouts: readonly Unnumbered[],
  items: readonly { readonly id: string }[],
): Unnumbered[][] {
  const sorted = handouts.toSorted(bySubmitter);
  const known = new Set(items.map(({ id }) => id));
  const groups = items.map(({ id }) => sorted.filter(({ itemId }) => itemId === id));
  const others = sorted.filter(({ itemId }) => itemId === null || !known.has(itemId));
  return [...groups, ...others.map((handout) => [handout])].filter(({ length }) => length > 0);
}

type Proposal = readonly [id: string, HandoutNumber];

const branched = (groups: readonly Unnumbered[][]): Proposal[] =>
  groups.flatMap((group, i) =>
    group.map(({ id, kind }, branch): Proposal => {
      const minor = group.length === 1 ? null : branch + 1;
      return [id, { kind, major: i + 1, minor }];
    }),
  );

const running = (groups: readonly Unnumbered[][]): Proposal[] =>
  groups.flat().map(({ id, kind }, i): Proposal => [id, { kind, major: i + 1, minor: null }]);

/**
 * A number for every paper, by its id: the papers of one agenda item share a major number, several of them with a branch each
 * in 建制順 of the submitters; 参考資料 and 机上配布資料 run from 1 without branches. `items` in the order of the agenda.
 */
export function proposedNumbers(
  handouts: readonly Unnumbered[],
  items: readonly { readonly id: string }[],
): ReadonlyMap<string, HandoutNumber> {
  const of = (kind: Kind) =>
    groupsOf(
      handouts.filter((handout) => handout.kind === kind),
      items,
    );
  return new Map([
    ...branched(of("material")),
    ...running(of("reference")),
    ...running(of("tabled")),
  ]);
}
