interface Props {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** One question of a list's filters; the first option is usually all. */
export const Filter = ({ name, label, value, options }: Props) => (
  <div class="filter">
    <label for={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name}>
      {options.map((option) => (
        <option value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
