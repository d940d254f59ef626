import type { Lang } from "../../lib/lang";
import { Day } from "../../ui/day";
import { type Term, dayBefore } from "../model";
import { words } from "../words";

const joints = {
  ja: { before: "", from: "から", until: "まで", between: "" },
  en: { before: "from ", from: "", until: "", between: " until " },
} as const;

/** From the first to the last day on which something holds. */
export const Period = ({ lang, term }: { lang: Lang; term: Term }) => {
  const w = words[lang];
  const j = joints[lang];
  const { validFrom, validTo } = term;
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
        ` ${w.toNow}`
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
