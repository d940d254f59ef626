import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { TimeField } from "../../ui/fields/time-field";
import { words } from "../step-words";

/** When the meeting really began and ended. */
export const ActualTimes = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  return (
    <>
      <TimeField page={page} form={form} name="actualStart" label={w.actualStart} required />
      <TimeField page={page} form={form} name="actualEnd" label={w.actualEnd} required />
    </>
  );
};
