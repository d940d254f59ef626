import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { titleOf } from "../../../ui/measure/naming";
import { PageTitle } from "../../../ui/page-title";
import { Section } from "../../../ui/section";
import { vocabulary } from "../../../words/measure";
import type { Measure } from "../../model";
import type { Asked } from "../../model/doubts";
import type { Indicator, IndicatorValue } from "../../model/indicator";
import { Frame } from "../../views/frame";
import type { Series } from "../value-forms";
import { words } from "../value-words";
import { words as about } from "../words";
import { toldOf } from "./told-of";
import { ValueForm } from "./value-form";
import { ValueTable } from "./value-table";
import { WithdrawForm } from "./withdraw-form";

interface Props {
  page: Page;
  measure: Measure;
  indicator: Indicator;
  series: Series;
  form: FormState;
  correcting: IndicatorValue | null;
  asked: Asked | null;
  /** The form that withdraws the value, where it was sent and is shown again. */
  withdrawing: FormState;
}

const Withdrawing = ({ correcting, withdrawing, ...props }: Props) =>
  correcting === null || correcting.isWithdrawn ? null : (
    <WithdrawForm {...props} value={correcting} form={withdrawing} />
  );

/** Everything recorded of an indicator, and the form that adds to it. */
export const ValuesPage = (props: Props) => {
  const { page, measure, indicator, series, correcting } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const { indicatorKinds, values } = vocabulary[page.lang];
  const newest = series.definitions.at(-1);
  const name = (page.lang === "en" && newest?.nameEn) || newest?.name;
  const heading = correcting
    ? w.correctTitle(toldOf(correcting, page.lang), values[correcting.kind])
    : w.addTitle;
  return (
    <Frame page={page} title={w.title} measure={measure}>
      <PageTitle
        title={name ?? w.title}
        shoulder={`${indicatorKinds[indicator.kind]}｜${titleOf(measure, page.lang)}`}
        lead={w.about}
      />
      <PageActions>
        <LinkButton href={to.indicator(measure.id, indicator.id)}>
          {about[page.lang].change}
        </LinkButton>
        <LinkButton href={to.measure(measure.id)} kind="quiet">
          {about[page.lang].back}
        </LinkButton>
      </PageActions>
      <ValueTable page={page} measure={measure} series={series} />
      <Section title={heading} id="value" lead={correcting ? w.correctAbout : undefined}>
        <ValueForm {...props} />
        <Withdrawing {...props} />
      </Section>
    </Frame>
  );
};
