import type { Child } from "hono/jsx";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import type { ButtonKind } from "../../ui/button";
import { Form } from "../../ui/form";
import type { AgendaItem } from "../model";
import { addressesOf } from "./addresses";
import { BackLink } from "./back-link";
import { type Home, ItemLayout } from "./item-layout";
import { labelsOf } from "./labels";

interface Props {
  page: Page;
  home: Home;
  item: AgendaItem;
  step: "return" | "remove" | "carry";
  title: string;
  lead: string;
  submit: string;
  kind?: ButtonKind;
  form: FormState;
  children: Child;
}

/** A step of an item that asks something first, on a page of its own. */
export const AskingPage = ({
  page,
  home,
  item,
  step,
  title,
  lead,
  submit,
  kind,
  form,
  children,
}: Props) => (
  <ItemLayout page={page} home={home} title={title} shoulder={item.title} lead={lead}>
    <Form
      page={page}
      form={form}
      action={addressesOf(page, item).step(step)}
      version={item.version}
      labels={labelsOf(page.lang)}
      submit={submit}
      kind={kind}
      secondary={<BackLink page={page} home={home} />}
    >
      {children}
    </Form>
  </ItemLayout>
);
