import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";

import type { MeasureRefusal } from "./model/succession";

type Sentence = (f: Facts) => string;

export const refusals: Record<Lang, Record<MeasureRefusal, Sentence>> = inBoth({
  ja: {
    "measure.linkedAlready": (f) =>
      `${f["code"] ?? ""}は、すでに後継として記録されています。別の施策を選んでください。`,
    "measure.linkedInCircle": (f) =>
      `${f["code"] ?? ""}は、この施策の前身として記録されています。後継にはできません。`,
  },
  en: {
    "measure.linkedAlready": (f) =>
      `${f["code"] ?? ""} is recorded as a successor already. Choose another measure.`,
    "measure.linkedInCircle": (f) =>
      `${f["code"] ?? ""} is recorded as coming before this measure, so it cannot come after it.`,
  },
});
