import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { AsTyped } from "../../../ui/as-typed";
import { Button } from "../../../ui/button";
import { Details } from "../../../ui/details";
import { HiddenField } from "../../../ui/fields/hidden-field";
import type { Option } from "../../../ui/fields/options";
import { SelectField } from "../../../ui/fields/select-field";
import { Form } from "../../../ui/form";
import { Notice } from "../../../ui/notice";
import { Section } from "../../../ui/section";
import { MinutesLayout } from "../../views/minutes-layout";
import { vocabulary } from "../../words";
import { firstWords } from "../model";
import { type Unclear, fallbacks } from "../model/pasting";
import { whoName } from "../paste-forms";
import { words } from "../paste-words";
import type { PasteProps } from "./paste-page";

/** A block of the text as it was understood. */
export interface ShownBlock {
  readonly line: number;
  /** Who speaks, or what it is where nobody does; empty where a person has to say. */
  readonly who: string;
  readonly text: string;
}

interface Props extends PasteProps {
  unclear: readonly Unclear[];
  speakers: readonly Option[];
  sections: readonly {
    readonly item: { readonly title: string } | null;
    readonly number: number;
    readonly blocks: readonly ShownBlock[];
    /** The lines that were taken for headings of the item, and stand in no remark. */
    readonly headings: readonly { readonly line: number; readonly text: string }[];
  }[];
  /** The roster or the attendance changed since the page was read. */
  isChanged: boolean;
}

const labelOf = (page: Page, { label }: Unclear) => label || words[page.lang].nameless;

/** Whom a name may mean stands first, then the others of the council. */
function optionsFor(page: Page, { candidates }: Unclear, speakers: readonly Option[]): Option[] {
  const w = words[page.lang];
  const isLikely = ({ value }: Option) => candidates.includes(value);
  return [
    ...speakers.filter(isLikely).map((one) => ({ ...one, group: w.likely })),
    ...speakers.filter((one) => !isLikely(one)).map((one) => ({ ...one, group: w.council })),
    ...fallbacks.map((value) => ({ value, label: w.fallbacks[value], group: w.others })),
  ];
}

const Answers = ({ page, form, unclear, speakers }: Props) => {
  const w = words[page.lang];
  if (unclear.length === 0) return <p>{w.allClear}</p>;
  return (
    <Section title={w.unclear} lead={w.unclearLead}>
      {unclear.map((one, index) => (
        <SelectField
          page={page}
          form={form}
          name={whoName(index)}
          label={labelOf(page, one)}
          hint={`${w.whys[one.why]}${w.places(one.lines.length, one.lines[0] ?? 0)}${w.sample(firstWords(one.sample))}`}
          options={optionsFor(page, one, speakers)}
          required
        />
      ))}
    </Section>
  );
};

/** So many characters are read without unfolding. */
const short = 120;

/** The whole text of a block; a long one behind its first words. */
const Whole = ({ page, text }: { page: Page; text: string }) =>
  text.length <= short && !text.includes("\n") ? (
    text
  ) : (
    <Details summary={words[page.lang].folded(firstWords(text), text.length)}>
      <AsTyped text={text} />
    </Details>
  );

const Understood = ({ page, sections }: Props) => {
  const w = words[page.lang];
  const v = vocabulary[page.lang];
  return (
    <Section title={w.understood}>
      {sections
        .filter(({ blocks, headings }) => blocks.length + headings.length > 0)
        .map(({ item, number, blocks, headings }) => (
          <Section level={3} title={item === null ? v.opening : v.item(number, item.title)}>
            {headings.map(({ line, text }) => (
              <p class="hint">{w.heading(line, text)}</p>
            ))}
            <ol class="pasted">
              {blocks.map(({ line, who, text }) => (
                <li>
                  <span class="pasted-line">{w.line(line)}</span> <b>{who || w.asAnswered}</b>{" "}
                  <Whole page={page} text={text} />
                </li>
              ))}
            </ol>
          </Section>
        ))}
    </Section>
  );
};

/** How a pasted text was understood, and whom its unclear names mean; the text goes along in the form. */
export const PastePreview = (props: Props) => {
  const { page, meeting, minutes, form, unclear, sections, isChanged } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const count = sections.reduce((sum, { blocks }) => sum + blocks.length, 0);
  const labels = unclear.map((one, index) => [whoName(index), labelOf(page, one)] as const);
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.previewTitle}
      lead={`${w.count(count)}${w.previewLead}`}
    >
      {isChanged && <Notice page={page} tone="warning" heading={w.changed} />}
      <Form
        page={page}
        form={form}
        action={to.minutesPasteStep(meeting.id, "add")}
        labels={Object.fromEntries(labels)}
        submit={w.add}
        hint={w.addHint}
        isLong
        secondary={
          <Button kind="secondary" name="edit" value="yes">
            {w.edit}
          </Button>
        }
      >
        <HiddenField form={form} name="text" />
        <HiddenField form={form} name="part" />
        <HiddenField form={form} name="aim" />
        <Answers {...props} />
        <Understood {...props} />
      </Form>
    </MinutesLayout>
  );
};
