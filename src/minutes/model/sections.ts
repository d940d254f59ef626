import { type AgendaItem, onAgenda } from "../../agenda/model";

/** A part of the minutes: what belongs to an item of the agenda, or, without one, what comes before the first. */
export interface Section<R> {
  readonly item: AgendaItem | null;
  /** The item's place on the agenda, from 1; 0 of what comes before. */
  readonly number: number;
  readonly remarks: readonly R[];
}

/**
 * The remarks of a meeting by the items of its agenda, in the agenda's order; every item has its section. `remarks` come in
 * the order of their places. A remark of an item that left the agenda stands before the first.
 */
export function sectionsOf<R extends { readonly itemId: string | null }>(
  items: readonly AgendaItem[],
  remarks: readonly R[],
): Section<R>[] {
  const listed = onAgenda(items);
  const known = new Set(listed.map(({ id }) => id));
  const of = new Map<string | null, R[]>();
  for (const remark of remarks) {
    const home = remark.itemId !== null && known.has(remark.itemId) ? remark.itemId : null;
    const there = of.get(home);
    if (there) there.push(remark);
    else of.set(home, [remark]);
  }
  return [
    { item: null, number: 0, remarks: of.get(null) ?? [] },
    ...listed.map((item, index) => ({
      item,
      number: index + 1,
      remarks: of.get(item.id) ?? [],
    })),
  ];
}
