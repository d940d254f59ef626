import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import type { Pillar } from "../../model";
import { words } from "../words";
import { BackToSettings, SettingsFrame } from "./settings-frame";

interface Props {
  page: Page;
  form: FormState;
  /** undefined for a new one. */
  pillar?: Pillar | undefined;
}

/** Adds a pillar, or renames one. */
export const PillarPage = ({ page, form, pillar }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { name, nameEn } = w;
  return (
    <SettingsFrame
      page={page}
      title={pillar ? w.pillarTitle : w.addPillarTitle}
      lead={pillar && w.pillarWhat}
    >
      <Form
        page={page}
        form={form}
        action={pillar ? to.pillar(pillar.id) : to.newPillar()}
        version={pillar?.version}
        labels={{ name, nameEn }}
        submit={pillar ? w.save : w.addPillar}
        secondary={<BackToSettings page={page} />}
      >
        <TextField page={page} form={form} name="name" label={name} width="full" required />
        <TextField page={page} form={form} name="nameEn" label={nameEn} width="full" />
      </Form>
    </SettingsFrame>
  );
};
