import { renderToString as drawn } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import { type FormState, blank, contested, fault, faulty } from "../../src/lib/form";
import { DayField } from "../../src/ui/fields/day-field";
import { NumberField } from "../../src/ui/fields/number-field";
import { ProseField } from "../../src/ui/fields/prose-field";
import { RadioField } from "../../src/ui/fields/radio-field";
import { SelectField } from "../../src/ui/fields/select-field";
import { TextField } from "../../src/ui/fields/text-field";
import { TickField } from "../../src/ui/fields/tick-field";
import { japanese } from "./pages";

const options = [
  { value: "report", label: "報告" },
  { value: "decision", label: "決定", hint: "会議として決めるもの" },
];
const common = (form: FormState) => ({
  page: japanese,
  form,
  name: "title",
  label: "議題名",
  hint: "公表されます。",
});
const everyField = (form: FormState): [string, string][] => [
  ["text", drawn(<TextField {...common(form)} />)],
  ["prose", drawn(<ProseField {...common(form)} />)],
  ["day", drawn(<DayField {...common(form)} />)],
  ["number", drawn(<NumberField {...common(form)} />)],
  ["select", drawn(<SelectField {...common(form)} options={options} />)],
  ["radio", drawn(<RadioField {...common(form)} options={options} />)],
  ["tick", drawn(<TickField {...common(form)} />)],
];
const wrong = faulty({ title: "x" }, { title: [fault("required")] });
const attribute = (html: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1] ?? "";

it.each(everyField(blank()))("a %s field has a label that names it", (_, html) => {
  expect(html).toMatch(/<(?:label[^>]* for="field-title"|legend)[^>]*>/);
  expect(html).toContain('id="field-title"');
});

it.each(everyField(wrong))(
  "a wrong %s field is described by its error and hint, in the order they stand",
  (_, html) => {
    const described = attribute(html, "aria-describedby").split(" ");
    expect(described).toEqual(["field-title-error", "field-title-hint"]);
    for (const id of described) expect(html).toContain(`id="${id}"`);
    expect(html).toContain("入力してください。");
  },
);

it.each(everyField(wrong).filter(([kind]) => kind !== "tick"))(
  "a %s field has its hint, then its error, then itself",
  (_, html) => {
    const places = ["field-title-hint", "field-title-error", 'id="field-title"'].map((part) =>
      html.indexOf(part.startsWith("id") ? part : `id="${part}"`),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  },
);

it("a faultless field claims no error", () => {
  const html = drawn(<TextField {...common(blank())} />);
  expect(html).not.toContain("aria-invalid");
  expect(html).not.toContain("field-title-error");
});

it("keeps what was typed, escaped", () => {
  const form = faulty({ title: `"><script>alert(1)</script>` }, {});
  const escaped = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;";
  expect(drawn(<TextField {...common(form)} />)).toContain(`value="${escaped}"`);
  expect(drawn(<ProseField {...common(form)} />)).toContain(`>${escaped}</textarea>`);
  for (const [, html] of everyField(form)) expect(html).not.toContain("<script>");
});

it("keeps an empty first line, which a browser would drop", () => {
  const html = drawn(<ProseField {...common(blank({ title: "\n二行目" }))} />);
  expect(html).toContain(">\n\n二行目</textarea>");
});

it("never sends a password back", () => {
  const form = faulty({ title: "secret" }, {});
  expect(drawn(<TextField {...common(form)} type="password" />)).not.toContain("secret");
});

it("keeps the choice made", () => {
  const form = blank({ title: "decision" });
  expect(drawn(<SelectField {...common(form)} options={options} />)).toMatch(
    /value="decision" selected/,
  );
  expect(drawn(<RadioField {...common(form)} options={options} />)).toMatch(
    /value="decision" checked/,
  );
  expect(drawn(<TickField {...common(blank({ title: "yes" }))} />)).toContain("checked");
  expect(drawn(<TickField {...common(blank())} />)).not.toContain("checked");
});

it("shows what another person saved beside what was typed, and how they differ", () => {
  const form = contested({ title: "普及状況" }, { title: "普及状況について" });
  const html = drawn(<TextField {...common(form)} />);
  expect(html).toContain('value="普及状況"');
  expect(html).toContain("普及状況について</p>");
  expect(html).toMatch(/<del>.*について.*<\/del>/);
  expect(attribute(html, "aria-describedby")).toBe("field-title-hint field-title-stored");
});

it("shows another person's choice by its words", () => {
  const form = contested({ title: "report" }, { title: "decision" });
  expect(drawn(<SelectField {...common(form)} options={options} />)).toContain("決定</p>");
});

it("says nothing of another person's text where it is the same", () => {
  const form = contested({ title: "普及状況" }, { title: "普及状況" });
  expect(drawn(<TextField {...common(form)} />)).not.toContain("stored");
});

it("tells fields of the same name apart by their form", () => {
  const html = drawn(<TextField {...common(wrong)} within="second" />);
  expect(html).toContain('id="field-second-title"');
  expect(html).not.toContain('id="field-title');
});
