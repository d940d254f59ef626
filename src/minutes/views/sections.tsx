import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { Section } from "../../ui/section";
import type { Section as Part } from "../model/sections";
import { type Presented, speakerName } from "../present";
import { vocabulary } from "../words";
import { RemarkText } from "./remark-text";

interface Props {
  page: Page;
  sections: readonly Part<Presented>[];
  /** What stands beneath a remark: its state, or what can be done with it. */
  beneath?: ((remark: Presented) => Child) | undefined;
  /** The reader's own remarks, by their ids: they stand out. */
  own?: ReadonlyMap<string, unknown> | undefined;
}

const titleOf = (page: Page, { item, number }: Part<Presented>) => {
  const w = vocabulary[page.lang];
  return item === null ? w.opening : w.item(number, item.title);
};

const Remark = ({
  page,
  remark,
  beneath,
  own,
}: Pick<Props, "page" | "beneath" | "own"> & { remark: Presented }) => (
  <li
    class={`remark remark-${remark.kind}${own?.has(remark.id) ? " remark-own" : ""}`}
    id={`remark-${remark.id}`}
  >
    <RemarkText
      page={page}
      remark={remark}
      speaker={remark.speaker === null ? "" : speakerName(remark.speaker, page.lang)}
    />
    {beneath?.(remark)}
  </li>
);

/** The minutes to read, under the items of the agenda; what comes before the first only where there is something. */
export const MinutesSections = ({ page, sections, beneath, own }: Props) => (
  <>
    {sections
      .filter(({ item, remarks }) => item !== null || remarks.length > 0)
      .map((section) => (
        <Section title={titleOf(page, section)}>
          <ol class="remarks">
            {section.remarks.map((remark) => (
              <Remark page={page} remark={remark} beneath={beneath} own={own} />
            ))}
          </ol>
        </Section>
      ))}
  </>
);
