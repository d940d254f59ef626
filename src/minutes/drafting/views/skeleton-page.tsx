import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Difference } from "../../../ui/diff";
import { HiddenField } from "../../../ui/fields/hidden-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { Section } from "../../../ui/section";
import type { Minutes } from "../../model";
import { type HandoutNumber, numbered } from "../../model/mentions";
import { MinutesLayout } from "../../views/minutes-layout";
import { vocabulary } from "../../words";
import { type Rewriting, isIdle } from "../model/rewriting";
import { words } from "../skeleton-words";

interface Plan {
  readonly item: { readonly title: string } | null;
  readonly number: number;
  /** How many remarks the section has. */
  readonly kept: number;
  readonly rewriting: Rewriting;
}

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes | undefined;
  plans: readonly Plan[];
  numbers: readonly HandoutNumber[];
  form: FormState;
  action: string;
}

interface ListProps {
  title: string;
  texts: readonly string[];
}

const Sentences = ({ title, texts }: ListProps) =>
  texts.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </>
  );

const Replaced = ({ page, plan, numbers }: Pick<Props, "page" | "numbers"> & { plan: Plan }) => {
  const { replaced } = plan.rewriting;
  return replaced.length === 0 ? null : (
    <>
      <h3>{words[page.lang].replaced}</h3>
      {replaced.map(({ seen, sentence }) => (
        <Difference
          page={page}
          before={numbered(seen.text, numbers)}
          after={numbered(sentence.text, numbers)}
        />
      ))}
    </>
  );
};

const PlanOfSection = ({
  page,
  plan,
  numbers,
}: Pick<Props, "page" | "numbers"> & { plan: Plan }) => {
  const w = words[page.lang];
  const v = vocabulary[page.lang];
  const { item, number, rewriting, kept } = plan;
  const { added, replaced, dropped } = rewriting;
  const untouched = kept - replaced.length - dropped.length;
  const textsOf = (all: readonly { readonly text: string }[]) =>
    all.map(({ text }) => numbered(text, numbers));
  return (
    <Section title={item === null ? v.opening : v.item(number, item.title)}>
      {isIdle(rewriting) && <p class="hint">{w.idle}</p>}
      <Sentences title={w.added} texts={textsOf(added)} />
      <Replaced page={page} plan={plan} numbers={numbers} />
      <Sentences title={w.dropped} texts={textsOf(dropped)} />
      {untouched > 0 && <p class="hint">{w.kept(untouched)}</p>}
    </Section>
  );
};

/** What writing the skeleton would add, write again and remove; one button does it. */
export const SkeletonPage = (props: Props) => {
  const { page, meeting, minutes, plans, form, action } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const isNothing = plans.every(({ rewriting }) => isIdle(rewriting));
  const back = minutes === undefined ? to.minutes(meeting.id) : to.minutesDraft(meeting.id);
  const way = (
    <LinkButton href={back} kind="quiet">
      {w.back}
    </LinkButton>
  );
  return (
    <MinutesLayout page={page} meeting={meeting} minutes={minutes} title={w.title} lead={w.lead}>
      {plans.map((plan) => (
        <PlanOfSection page={page} plan={plan} numbers={props.numbers} />
      ))}
      {isNothing && minutes !== undefined ? (
        <>
          <p>{w.nothing}</p>
          {way}
        </>
      ) : (
        <Form
          page={page}
          form={form}
          action={action}
          labels={{}}
          submit={isNothing ? w.begin : w.write}
          secondary={way}
        >
          <HiddenField form={form} name="aim" />
        </Form>
      )}
    </MinutesLayout>
  );
};
