import { Day } from "../../ui/day";
import { Prose } from "../../ui/prose";
import { speakerLabel } from "../content/minutes-label";
import type { PublishedRemark } from "../content/minutes-remark";
import { textShown } from "../content/minutes-text";
import { words as told } from "../content/minutes-words";
import type { MinutesDrawing } from "./minutes-drawing";
import { BothViews } from "./minutes-views";
import { words } from "./minutes-words";

interface Props extends MinutesDrawing {
  readonly remark: PublishedRemark;
}

/** What the text is headed by: who spoke, or the word of the outcome. */
const Label = ({ page, remark }: Pick<Props, "page" | "remark">) => {
  const { lang } = page;
  const who = speakerLabel(remark.speaker, lang);
  if (who !== "") return <p class="remark-speaker">{words[lang].speaker(who)}</p>;
  if (remark.kind !== "decision") return null;
  const word = remark.decision === null ? null : told[lang].decisions[remark.decision];
  const w = words[lang];
  return <p class="remark-speaker">{word === null ? w.decisionWithheld : w.decision(word)}</p>;
};

const Withheld = ({ page, remark }: Pick<Props, "page" | "remark">) => {
  const { lang } = page;
  const w = words[lang];
  if (remark.redactions.length === 0) return null;
  return (
    <div class="withheld">
      <p>{w.withheld}</p>
      <ul>
        {remark.redactions.map(({ clause, reason, reviewOn }) => (
          <li>
            {told[lang].because(told[lang].clause(clause), reason)}
            {reviewOn !== null && (
              <>
                {w.review.before}
                <Day day={reviewOn} lang={lang} />
                {w.review.after}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** One remark, with an address of its own; what is withheld of it says why, and two views stand side by side. */
export const MinutesRemark = ({ page, content, remark, hrefOf }: Props) => {
  const { lang } = page;
  const w = words[lang];
  const { key, kind, views } = remark;
  const shown = (text: string) => textShown(text, content, lang, hrefOf);
  return (
    <li class={`remark remark-${kind}`} id={`r-${key}`}>
      <Label page={page} remark={remark} />
      {views?.printed !== "both" && (
        <div class="remark-text">
          <Prose text={shown(remark.text)} under={3} />
        </div>
      )}
      {views && <BothViews page={page} views={views} shown={shown} />}
      <Withheld page={page} remark={remark} />
      <a class="remark-link screen-only" href={`#r-${key}`}>
        <span aria-hidden="true">#</span>
        <span class="heard">{w.permalink(kind === "speech" ? w.remark : w.passage)}</span>
      </a>
    </li>
  );
};
