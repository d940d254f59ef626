/** A number as official Japanese text prints it: one digit 全角, more digits 半角 (令和９年１月15日). */
export const numeral = (number: number): string => {
  const digits = String(number);
  return /^\d$/.test(digits) ? String.fromCodePoint(0xff10 + number) : digits;
};
