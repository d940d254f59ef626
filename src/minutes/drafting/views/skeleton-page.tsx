import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Difference } from "../../../ui/diff";
import { HiddenField } from "../../../ui/fields/hidden-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { Section } from "../../../ui/section";
import type { Minutes } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import { vocabulary } from "../../words";
import { isIdle } from "../model/rewriting";
import type { ShownRewriting } from "../present";
import { words } from "../skeleton-words";

interface Plan {
  readonly item: { readonly title: string } | null;
  readonly number: number;
  /** How many remarks the section has. */
  readonly kept: number;
  readonly shown: ShownRewriting;
}

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes | undefined;
  plans: readonly Plan[];
  form: FormState;
  action: string;
}

interface PlanProps {
  page: Page;
  plan: Plan;
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

interface PairsProps {
  page: Page;
  title: string;
  lead?: string;
  pairs: ShownRewriting["replaced"];
}

const Pairs = ({ page, title, lead, pairs }: PairsProps) =>
  pairs.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      {lead !== undefined && <p class="hint">{lead}</p>}
      {pairs.map(({ before, after }) => (
        <Difference page={page} before={before} after={after} />
      ))}
    </>
  );

const PlanOfSection = ({ page, plan }: PlanProps) => {
  const w = words[page.lang];
  const v = vocabulary[page.lang];
  const { item, number, shown, kept } = plan;
  const others = kept - shown.replaced.length - shown.dropped.length - shown.overruled.length;
  return (
    <Section title={item === null ? v.opening : v.item(number, item.title)}>
      {isIdle(shown) && <p class="hint">{w.idle}</p>}
      <Sentences title={w.added} texts={shown.added} />
      <Pairs page={page} title={w.replaced} pairs={shown.replaced} />
      <Sentences title={w.dropped} texts={shown.dropped} />
      <Pairs page={page} title={w.overruled} lead={w.overruledLead} pairs={shown.overruled} />
      {others > 0 && <p class="hint">{w.kept(others)}</p>}
    </Section>
  );
};

/** What writing the skeleton would add, write again and remove; one button does it. */
export const SkeletonPage = ({ page, meeting, minutes, plans, form, action }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const isNothing = plans.every(({ shown }) => isIdle(shown));
  const back = minutes === undefined ? to.minutes(meeting.id) : to.minutesDraft(meeting.id);
  const way = (
    <LinkButton href={back} kind="quiet">
      {w.back}
    </LinkButton>
  );
  return (
    <MinutesLayout page={page} meeting={meeting} minutes={minutes} title={w.title} lead={w.lead}>
      {plans.map((plan) => (
        <PlanOfSection page={page} plan={plan} />
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
