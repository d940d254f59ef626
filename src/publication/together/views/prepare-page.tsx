import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Breadcrumb } from "../../../ui/breadcrumb";
import { Button } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Filter } from "../../../ui/filter";
import { Filters } from "../../../ui/filters";
import { Form } from "../../../ui/form";
import { DeskLayout } from "../../../ui/layout-desk";
import { PageTitle } from "../../../ui/page-title";
import { words as desk } from "../../desk-words";
import type { ListedKind } from "../../kinds";
import { PreparationFields, preparationLabels } from "../../views/preparation-fields";
import { type Candidate, mostTogether } from "../model";
import { words } from "../words";
import { Candidates } from "./candidates";

interface Several {
  readonly kind: ListedKind;
  readonly candidates: readonly Candidate[];
  /** The ministry that is looked at; empty for all. */
  readonly ministry: string;
  /** All ministries in 建制順. */
  readonly ministries: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
  }[];
}

interface Props {
  page: Page;
  form: FormState;
  at: Several;
}

const pathOf = (page: Page, { kind, ministry }: Pick<Several, "kind" | "ministry">) => {
  const query = ministry === "" ? "" : `?ministry=${ministry}`;
  const to = paths[page.lang];
  return kind === "measure" ? to.prepareMeasures(query) : to.prepareActions(query);
};

const Narrow = ({ page, at }: Omit<Props, "form">) => {
  const w = words[page.lang];
  const all = pathOf(page, { ...at, ministry: "" });
  const options = at.ministries.map(({ id, name, nameEn }) => ({
    value: id,
    label: (page.lang === "en" && nameEn) || name,
  }));
  return (
    <Filters
      page={page}
      action={all}
      count={Math.min(at.candidates.length, mostTogether)}
      clear={at.ministry === "" ? null : all}
    >
      <Filter
        name="ministry"
        label={w.ministry}
        value={at.ministry}
        options={[{ value: "", label: w.allMinistries }, ...options]}
      />
    </Filters>
  );
};

const PrepareForm = ({ page, form, at }: Props) => {
  const w = words[page.lang];
  const shown = at.candidates.slice(0, mostTogether);
  const news = shown.filter(({ isNew }) => isNew).length;
  return (
    <Form
      page={page}
      form={form}
      action={pathOf(page, at)}
      labels={{ chosen: w.choose, ...preparationLabels(page) }}
      submit={w.prepareTicked}
      hint={w.prepareHint}
      secondary={
        news > 0 && (
          <Button kind="secondary" name="scope" value="all">
            {w.prepareAll(String(news))}
          </Button>
        )
      }
    >
      <Candidates page={page} form={form} kind={at.kind} candidates={shown} />
      {at.candidates.length > mostTogether && <p>{w.onlyFirst(String(mostTogether))}</p>}
      <PreparationFields page={page} form={form} />
    </Form>
  );
};

/** Where several measures or action items are prepared for publication: those ticked, or all that have something new. */
export const PrepareTogetherPage = ({ page, form, at }: Props) => {
  const w = words[page.lang];
  const title = w.prepareTitle[at.kind];
  return (
    <DeskLayout page={page} title={title} current="publications">
      <Breadcrumb
        page={page}
        trail={[{ href: paths[page.lang].deskPublications(), label: desk[page.lang].list }]}
        here={title}
      />
      <PageTitle title={title} lead={w.prepareLead[at.kind]} />
      <Narrow page={page} at={at} />
      {at.candidates.length === 0 ? (
        <Empty>{w.nothingToPrepare[at.kind]}</Empty>
      ) : (
        <PrepareForm page={page} form={form} at={at} />
      )}
    </DeskLayout>
  );
};
