import type { SampleReport } from "./shape";

/** The report of a measure of 平成29年度 that was entered from its documents. */
export const copied: SampleReport = {
  year: 2017,
  status: "completed",
  happened: "（サンプル）平成29年度の資料から転記した。結果は、出典のある数値だけを載せている。",
};
