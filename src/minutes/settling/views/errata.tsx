import type { Page } from "../../../lib/page";
import { Difference } from "../../../ui/diff";
import { Moment } from "../../../ui/moment";
import { Section } from "../../../ui/section";
import type { Part } from "../model/erratum";
import { words } from "../words";

export interface Erratum {
  readonly remarkId: string;
  readonly part: Part;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly at: string;
}

interface Props {
  page: Page;
  errata: readonly Erratum[];
}

/** 正誤 of settled minutes, the newest first; nothing where there is none. */
export const Errata = ({ page, errata }: Props) => {
  const w = words[page.lang];
  return errata.length === 0 ? null : (
    <Section title={w.errata} lead={w.errataLead} id="errata">
      {errata.map(({ remarkId, part, before, after, reason, at }) => (
        <div class="correction">
          <p class="part-heading">
            <a href={`#remark-${remarkId}`}>{w.difference(w.parts[part])}</a>{" "}
            <span class="small quiet">
              <Moment at={at} lang={page.lang} />
            </span>
          </p>
          <Difference page={page} by="characters" before={before} after={after} />
          <p class="small">{w.because(reason)}</p>
        </div>
      ))}
    </Section>
  );
};
