import type { SampleBudget, SampleReport } from "./shape";

/** 労働保険特別会計. */
export const special = "労働保険特別会計（労災勘定・雇用勘定）";
export const division = "雇用環境・均等局 在宅労働課";

export const budget = (
  year: number,
  account: string,
  million: SampleBudget["million"],
  source: SampleBudget["source"],
): SampleBudget => ({ year, account, million, source });

/** The report of a measure that was entered from its documents. */
export const entered = (year: number): SampleReport => ({
  year,
  status: "completed",
  happened: "（サンプル）行政事業レビューなどの資料から転記した。",
});
