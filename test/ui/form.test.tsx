import { renderToString as drawn } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import { type FormState, blank, contested, fault, faulty } from "../../src/lib/form";
import { TextField } from "../../src/ui/fields/text-field";
import { Form } from "../../src/ui/form";
import { japanese } from "./pages";

const formOf = (form: FormState, version?: number) =>
  drawn(
    <Form
      page={japanese}
      form={form}
      action="/desk/meetings"
      version={version}
      labels={{ title: "議題名", day: "開催日" }}
      submit="議題を保存する"
    >
      <TextField page={japanese} form={form} name="title" label="議題名" required />
    </Form>,
  );

it("posts the page's one-time key and the version of what is edited", () => {
  const html = formOf(blank(), 4);
  expect(html).toContain('method="post"');
  expect(html).toContain('name="key" value="key-of-the-page"');
  expect(html).toContain('name="version" value="4"');
  expect(formOf(blank())).not.toContain('name="version"');
});

it("leaves judging the fields to the server, whose messages are in the reader's language", () => {
  expect(formOf(blank())).toContain("novalidate");
});

it("sums up all errors, each a link to its field, and takes the focus", () => {
  const html = formOf(
    faulty({}, { title: [fault("required")], day: [fault("tooLong", { maximum: "30" })] }),
  );
  expect(html).toMatch(/role="alert" tabindex="-1" data-focus/);
  expect(html).toContain("２か所");
  expect(html).toContain('<a href="#field-title">議題名</a>');
  expect(html).toContain('<a href="#field-day">開催日</a> 30文字以内で入力してください。');
  expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('id="field-title"'));
});

it("says first of all that another person saved meanwhile", () => {
  const html = formOf(contested({ title: "私の案" }, { title: "別の案" }), 5);
  expect(html).toContain("ほかの人が先に保存しました");
  expect(html).toContain('value="私の案"');
  expect(html).toContain("別の案");
});

it("says nothing of errors or other people when there are none", () => {
  expect(formOf(blank())).not.toContain("alert");
});
