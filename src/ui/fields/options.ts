/** What can be chosen: the value in the data, and its words. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A line of explanation under a radio button. */
  readonly hint?: string | undefined;
  /** The heading under which a list shows it. */
  readonly group?: string | undefined;
}

/** The words of a value; an unknown value stands for itself. */
export const labelIn =
  (options: readonly Option[]) =>
  (value: string): string =>
    options.find((option) => option.value === value)?.label ?? value;
