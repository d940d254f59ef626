import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import { shownDay } from "../../../lib/calendar/wareki";
import type { Lang } from "../../../lib/lang";
import type { Page } from "../../../lib/page";
import { shownQuantity } from "../../../lib/quantity";
import type { Asked, Doubt, DoubtCode } from "../../model/doubts";
import { DoubtNotice } from "../../views/doubt-notice";
import { words } from "../value-words";

type Sentence = (facts: Doubt["facts"], lang: Lang) => string;

const yearIn: Sentence = (f, lang) => fiscalYearName(Number(f["year"]), lang);
const valueIn: Sentence = (f, lang) =>
  shownQuantity(f["value"] ?? "", f["approximate"] === "1", lang);

const sentences: Record<DoubtCode, Sentence> = {
  publishedBefore: (f, lang) =>
    words[lang].doubts.publishedBefore(
      shownDay(f["publishedOn"] ?? "", lang),
      shownDay(f["asOf"] ?? "", lang),
    ),
  otherUnit: (f, lang) => words[lang].doubts.otherUnit(f["typed"] ?? "", f["unit"] ?? ""),
  tenfold: (f, lang) => words[lang].doubts.tenfold(yearIn(f, lang), valueIn(f, lang)),
  notBegun: (f, lang) => words[lang].doubts.notBegun(yearIn(f, lang)),
  replaces: (f, lang) => words[lang].doubts.replaces(valueIn(f, lang)),
};

/** What is asked, in words. */
export const doubtSentence = ({ code, facts }: Doubt, lang: Lang): string =>
  sentences[code](facts, lang);

/** What is asked about a value, with the tick that says it is right. */
export const ValueDoubts = ({ page, asked }: { page: Page; asked: Asked }) => {
  const w = words[page.lang];
  return (
    <DoubtNotice heading={w.doubtHeading}>
      <ul>
        {asked.doubts.map((doubt) => (
          <li>{doubtSentence(doubt, page.lang)}</li>
        ))}
      </ul>
      <p>{w.doubtLead}</p>
      <span class="choice">
        <input type="checkbox" id="field-sure" name="sure" value={asked.tick} />
        <label for="field-sure">{w.sure}</label>
      </span>
    </DoubtNotice>
  );
};
