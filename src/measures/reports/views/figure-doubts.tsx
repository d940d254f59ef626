import type { Page } from "../../../lib/page";
import { words } from "../../indicators/value-words";
import { doubtSentence } from "../../indicators/views/value-doubts";
import { DoubtNotice } from "../../views/doubt-notice";
import { type Questioned, tickOf } from "../entries";

interface Props {
  page: Page;
  asked: readonly Questioned[];
}

/** What is asked about the figures typed beside a report, with the tick that says they are right; nothing where all is well. */
export const FigureDoubts = ({ page, asked }: Props) => {
  const w = words[page.lang];
  return asked.length === 0 ? null : (
    <DoubtNotice heading={w.doubtHeading}>
      <ul>
        {asked.flatMap(({ definition, asked: one }) =>
          one.doubts.map((doubt) => (
            <li>
              {(page.lang === "en" && definition.nameEn) || definition.name}
              {page.lang === "en" ? ": " : "："}
              {doubtSentence(doubt, page.lang)}
            </li>
          )),
        )}
      </ul>
      <p>{w.doubtLead}</p>
      <span class="choice">
        <input type="checkbox" id="field-sure" name="sure" value={tickOf(asked)} />
        <label for="field-sure">{w.sure}</label>
      </span>
    </DoubtNotice>
  );
};
