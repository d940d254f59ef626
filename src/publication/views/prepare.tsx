import type { Lang } from "../../lib/lang";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Form } from "../../ui/form";
import { DeskLayout } from "../../ui/layout-desk";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import type { Comparison } from "../comparison";
import type { MinutesContent } from "../content/minutes";
import type { ChangeToCome } from "../content/left-out";
import type { Withheld } from "../content/withheld-minutes";
import { words as desk } from "../desk-words";
import { words } from "../prepare-words";
import { type Kind, isOfMeeting } from "../kinds";
import type { Draft } from "../model";
import { AttributionChoice } from "./attribution-choice";
import { ChangeList, comparedWith } from "./change-list";
import { LeftOut } from "./left-out";
import { preparingPath } from "./places";
import { PreparationFields, preparationLabels } from "./preparation-fields";
import { Preview } from "./preview";
import { WithheldNotices } from "./withheld";

export interface Preparing {
  readonly kind: Kind;
  readonly subjectId: string;
  readonly title: string;
  readonly content: string;
  readonly comparison: Comparison;
  /** What is on record but comes too late to be told. */
  readonly leftOut: readonly ChangeToCome[];
  /** How far minutes name who spoke; undefined of other documents. */
  readonly attribution: MinutesContent["attribution"] | undefined;
  /** What is left out, and why, and what is given away all the same. */
  readonly withheld: Withheld;
  /** What somebody has prepared already. */
  readonly waiting: Draft | undefined;
}

const PrepareForm = ({ page, form, at }: { page: Page; form: FormState; at: Preparing }) => {
  const w = words[page.lang];
  return (
    <Form
      page={page}
      form={form}
      action={preparingPath(page.lang, at.kind, at.subjectId)}
      labels={preparationLabels(page)}
      submit={w.prepareIt}
      hint={w.prepareHint}
    >
      {at.attribution && <input type="hidden" name="attribution" value={at.attribution} />}
      <PreparationFields page={page} form={form} />
    </Form>
  );
};

/** The way back to what is published, where it has a page of its own. */
const subjectTrail = (lang: Lang, { kind, subjectId, title }: Preparing) => {
  const to = paths[lang];
  if (isOfMeeting(kind)) return [{ href: to.meeting(subjectId), label: title }];
  if (kind === "measure") return [{ href: to.measure(subjectId), label: title }];
  return kind === "action" ? [{ href: to.action(subjectId), label: title }] : [];
};

/** Where a publication is prepared: what it will say, what that changes, and when it is to come out. */
export const PreparePage = ({ page, form, at }: { page: Page; form: FormState; at: Preparing }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = w.prepareTitle[at.kind];
  return (
    <DeskLayout page={page} title={title} current="publications">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskPublications(), label: desk[page.lang].list },
          ...subjectTrail(page.lang, at),
        ]}
        here={title}
      />
      <PageTitle title={title} shoulder={at.title} lead={w.prepareLead} />
      {at.waiting && (
        <Notice
          page={page}
          tone="warning"
          heading={w.replaces}
          actions={<a href={to.draft(at.waiting.id)}>{w.seeWaiting}</a>}
        >
          <p>{w.replacesText(at.waiting.preparedByName)}</p>
        </Notice>
      )}
      <LeftOut page={page} days={at.leftOut} />
      {at.attribution && (
        <AttributionChoice
          page={page}
          chosen={at.attribution}
          path={preparingPath(page.lang, at.kind, at.subjectId)}
        />
      )}
      <WithheldNotices page={page} withheld={at.withheld} />
      <Section title={comparedWith(page, at.comparison)}>
        <ChangeList page={page} comparison={at.comparison} />
      </Section>
      <Section title={w.settings}>
        <PrepareForm page={page} form={form} at={at} />
      </Section>
      <Preview page={page} {...at} />
    </DeskLayout>
  );
};
