import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { FieldGroup } from "../../ui/field-group";
import { TickField } from "../../ui/fields/tick-field";
import { Form } from "../../ui/form";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import type { Listed } from "../model";
import type { Gatherer } from "../model/listing";
import { meetingTitle } from "../words";
import { words } from "../page-words";
import { labelsOf } from "./labels";
import { PlanFields } from "./plan-fields";

interface Props {
  page: Page;
  form: FormState;
  bodies: readonly Gatherer[];
  /** The latest meeting, which this one could be cloned from. */
  latest: Listed | undefined;
  /** The meeting it is cloned from, with its items to choose from. */
  source: {
    id: string;
    number: number | null;
    items: readonly { id: string; title: string }[];
  } | null;
}

/** A new meeting, from scratch or from the last one. */
export const NewPage = ({ page, form, bodies, latest, source }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const offer = latest && source === null ? latest : null;
  return (
    <DeskLayout page={page} title={w.newTitle} current="meetings">
      <Breadcrumb
        page={page}
        trail={[{ href: to.deskMeetings(), label: w.meetings }]}
        here={w.newTitle}
      />
      <PageTitle
        title={w.newTitle}
        lead={source ? w.cloned(meetingTitle(page.lang, source.number)) : w.newLead}
      />
      {offer && (
        <Notice
          page={page}
          tone="information"
          heading={w.cloneText}
          actions={
            <LinkButton href={to.newMeeting(offer.id)}>
              {w.cloneOffer(meetingTitle(page.lang, offer.number))}
            </LinkButton>
          }
        />
      )}
      <Form
        page={page}
        form={form}
        action={to.newMeeting(source?.id)}
        labels={labelsOf(page.lang)}
        submit={w.create}
        secondary={
          <LinkButton href={to.deskMeetings()} kind="quiet">
            {w.backToList}
          </LinkButton>
        }
      >
        <PlanFields page={page} form={form} bodies={bodies} meeting={null} />
        {source && source.items.length > 0 && (
          <FieldGroup legend={w.copyItems} hint={w.copyItemsHint}>
            {source.items.map(({ id, title }) => (
              <TickField page={page} form={form} name={`item-${id}`} label={title} />
            ))}
          </FieldGroup>
        )}
      </Form>
    </DeskLayout>
  );
};
