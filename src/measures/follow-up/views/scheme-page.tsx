import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ProseField } from "../../../ui/fields/prose-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { Notice } from "../../../ui/notice";
import { SourceFields } from "../../views/source-fields";
import type { Scheme } from "../../model/rating";
import { words } from "../words";
import { BackToSettings, SettingsFrame } from "./settings-frame";

interface Props {
  page: Page;
  form: FormState;
  /** undefined for a new one. */
  scheme?: Scheme | undefined;
  /** Somebody was rated by it: no code may go. */
  isKept?: boolean;
}

const Fields = ({ page, form }: Pick<Props, "page" | "form">) => {
  const w = words[page.lang];
  const of = (name: string, label: string, hint?: string) => ({ page, form, name, label, hint });
  return (
    <>
      <TextField {...of("name", w.name)} width="full" required />
      <TextField {...of("nameEn", w.nameEn)} width="full" />
      <ProseField {...of("grades", w.grades, w.gradesHint)} rows={7} required />
      <ProseField {...of("gradesEn", w.gradesEn, w.gradesEnHint)} rows={7} />
      <TextField {...of("unranked", w.unranked, w.unrankedHint)} />
      <SourceFields page={page} form={form} />
    </>
  );
};

/** Adds a rating scheme, or changes one. */
export const SchemePage = ({ page, form, scheme, isKept }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { name, nameEn, grades, gradesEn, unranked, source, sourceUrl } = w;
  return (
    <SettingsFrame page={page} title={scheme ? w.schemeTitle : w.addSchemeTitle}>
      {isKept && <Notice page={page} tone="information" heading={w.schemeKept} />}
      <Form
        page={page}
        form={form}
        action={scheme ? to.scheme(scheme.id) : to.newScheme()}
        version={scheme?.version}
        labels={{ name, nameEn, grades, gradesEn, unranked, source, sourceUrl }}
        submit={scheme ? w.save : w.addScheme}
        secondary={<BackToSettings page={page} />}
      >
        <Fields page={page} form={form} />
      </Form>
    </SettingsFrame>
  );
};
