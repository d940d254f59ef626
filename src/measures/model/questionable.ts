import type { Amount } from "../../lib/money/amount";
import { seemsOffByThousand } from "../../lib/money/scale";

/** What an amount is held against when its unit may be wrong. */
export interface Neighbours {
  /** The same line as it is kept now. */
  readonly before: Amount;
  /** The amounts of the measure's other years. */
  readonly elsewhere: readonly Amount[];
  /** The other amounts of the same form: they count where no other year has one. */
  readonly beside: readonly Amount[];
}

const says = (amounts: readonly Amount[]) =>
  amounts.some((amount) => typeof amount === "number" && amount !== 0);

/** Whether an amount is asked about before it is kept, since it seems typed in another unit. What is kept already is not. */
export function isQuestionable(amount: Amount, { before, elsewhere, beside }: Neighbours): boolean {
  if (amount === before) return false;
  const others = says(elsewhere) ? elsewhere : beside;
  return seemsOffByThousand(amount, others) || seemsOffByThousand(amount, [before]);
}
