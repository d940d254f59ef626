/** What can be chosen: the value in the data, and its words. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A line of explanation under a radio button. */
  readonly hint?: string | undefined;
  /** The heading under which a list shows it. */
  readonly group?: string | undefined;
}

/** The options of some values, in their order, with a hint where a value has one. */
export const optionsOf = <V extends string>(
  values: readonly V[],
  labels: Readonly<Record<V, string>>,
  hints: Partial<Readonly<Record<V, string>>> = {},
): Option[] => values.map((value) => ({ value, label: labels[value], hint: hints[value] }));

/** The words of a value; an unknown value stands for itself. */
export const labelIn =
  (options: readonly Option[]) =>
  (value: string): string =>
    options.find((option) => option.value === value)?.label ?? value;
