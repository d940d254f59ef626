import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { type Term, dayBefore } from "../model";
import { words } from "../words";

const joints = {
  ja: { before: "", from: "から", until: "まで", between: "", open: "" },
  en: { before: "from ", from: "", until: "", between: " until ", open: " " },
} as const;

/** From the first to the last day on which something holds; what is yet to begin does not last "to date". */
export const Period = ({ page, term }: { page: Page; term: Term }) => {
  const { lang, today } = page;
  const w = words[lang];
  const j = joints[lang];
  const { validFrom, validTo } = term;
  const toNow = validFrom !== null && validFrom > today ? "" : `${j.open}${w.toNow}`;
  return (
    <>
      {validFrom === null ? (
        w.beginning
      ) : (
        <>
          {j.before}
          <Day day={validFrom} lang={lang} />
          {j.from}
        </>
      )}
      {validTo === null ? (
        toNow
      ) : (
        <>
          {j.between}
          <Day day={dayBefore(validTo)} lang={lang} />
          {j.until}
        </>
      )}
    </>
  );
};
