import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** Words of the joint actions on an item's page. */
export const words = inBoth({
  ja: {
    title: "この議題の宿題事項",
    number: (number: number) => `宿題${numeral(number)}`,
    raise: "宿題事項にする",
  },
  en: {
    title: "Joint actions of this item",
    number: (number: number) => `Action ${number}`,
    raise: "Make it a joint action",
  },
});
