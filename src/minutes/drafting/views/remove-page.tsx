import { blank } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import type { Minutes } from "../../model";
import { type Presented, speakerName } from "../../present";
import { MinutesLayout } from "../../views/minutes-layout";
import { RemarkText } from "../../views/remark-text";
import { words } from "../words";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Pick<Minutes, "state">;
  remark: Presented;
}

/** Asks once more before a remark is taken out. */
export const RemovePage = ({ page, meeting, minutes, remark }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const speaker = remark.speaker === null ? "" : speakerName(remark.speaker, page.lang);
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.removeTitle}
      lead={w.removeLead}
    >
      <Form
        page={page}
        form={blank()}
        action={to.remarkStep(meeting.id, remark.id, "remove")}
        version={remark.version}
        labels={{}}
        submit={w.removeDo}
        kind="danger"
        secondary={
          <LinkButton href={to.minutesDraft(meeting.id, remark.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <div class="stored">
          <RemarkText page={page} remark={remark} speaker={speaker} />
        </div>
      </Form>
    </MinutesLayout>
  );
};
