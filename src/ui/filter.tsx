import { html, raw } from "hono/html";

interface Props {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

const choice = ({ value, label }: Props["options"][number], isChosen: boolean) =>
  html`<option value="${value}" ${raw(isChosen ? " selected" : "")}>${label}</option>`;

/** One question of a list's filters; the first option is usually all. */
export const Filter = ({ name, label, value, options }: Props) => (
  <div class="filter">
    <label for={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name}>
      {options.map((option) => choice(option, option.value === value))}
    </select>
  </div>
);
