import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";

export const refusals: Record<Lang, Record<string, (facts: Facts) => string>> = inBoth({
  ja: {},
  en: {},
});
