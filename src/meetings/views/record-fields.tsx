import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { ProseField } from "../../ui/fields/prose-field";
import { TextField } from "../../ui/fields/text-field";
import { type Meeting, gathers } from "../model";
import { words } from "../page-words";
import { AboutFields } from "./about-fields";
import { ActualTimes } from "./actual-times";

/** What is recorded about a meeting that was held. */
export const RecordFields = ({
  page,
  form,
  meeting,
}: {
  page: Page;
  form: FormState;
  meeting: Meeting;
}) => {
  const w = words[page.lang];
  return (
    <>
      {gathers(meeting.format) && (
        <>
          <ActualTimes page={page} form={form} />
          <TextField page={page} form={form} name="place" label={w.place} width="full" />
        </>
      )}
      <ProseField
        page={page}
        form={form}
        name="contact"
        label={w.contact}
        hint={w.contactHint}
        rows={3}
      />
      <AboutFields page={page} form={form} />
    </>
  );
};
