import type { Page } from "../../../lib/page";
import { Difference } from "../../../ui/diff";
import { Moment } from "../../../ui/moment";
import type { Corrected } from "../model";
import { words } from "../speaker-words";
import { vocabulary } from "../words";
import { AsTyped } from "../../../ui/as-typed";

interface Props {
  page: Page;
  correction: Corrected;
}

const Answer = ({ page, correction }: Props) => {
  const w = words[page.lang];
  const { state, answer, answerNote, printed, text } = correction;
  return (
    <>
      {printed !== null && <p>{w.printed[printed]}</p>}
      {(state === "reworded" || state === "both_views") && (
        <>
          <p class="part-heading">{w.fromYours}</p>
          <Difference page={page} by="characters" before={text} after={answer} />
        </>
      )}
      {answerNote !== "" && (
        <>
          <p class="part-heading">{w.note}</p>
          <AsTyped text={answerNote} />
        </>
      )}
    </>
  );
};

/** What was asked for, by whom and why, and what became of it. */
export const CorrectionTold = ({ page, correction }: Props) => {
  const w = words[page.lang];
  const { maker, madeAs, madeAt, state, original, text, reason, resolvedAt, resolver } = correction;
  return (
    <div class="correction">
      <p class="part-heading">
        {w.yourText}{" "}
        <span class="small quiet">
          <Moment at={madeAt} lang={page.lang} />{" "}
          {w.answeredBy(maker, vocabulary[page.lang].capacities[madeAs])}
        </span>
      </p>
      <Difference page={page} by="characters" before={original} after={text} />
      {reason !== "" && <p class="small">{w.because(reason)}</p>}
      <p>
        <strong>{w.outcome[state]}</strong>
        {resolvedAt !== null && (
          <span class="small quiet">
            {" "}
            <Moment at={resolvedAt} lang={page.lang} /> {resolver}
          </span>
        )}
      </p>
      <Answer page={page} correction={correction} />
    </div>
  );
};
