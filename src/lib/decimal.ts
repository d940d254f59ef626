/** An exact decimal number: `units` ÷ 10 to the power of `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const power = (exponent: number) => 10n ** BigInt(exponent);

/** Of digits such as 25.0 or -1.5; the zeros at the end count. */
export const decimalOf = (digits: string): Decimal => {
  const [whole = "", fraction = ""] = digits.split(".");
  return { units: BigInt(whole + fraction), scale: fraction.length };
};

/** Ten to the power of `places` times as much: 6.3 by 4 places is 63000. */
export const shifted = ({ units, scale }: Decimal, places: number): Decimal =>
  places <= scale
    ? { units, scale: scale - places }
    : { units: units * power(places - scale), scale: 0 };

/** `dividend` ÷ `divisor` as a whole number, half away from zero; the divisor is positive. */
export const quotient = (dividend: bigint, divisor: bigint): bigint =>
  dividend < 0n ? -quotient(-dividend, divisor) : (2n * dividend + divisor) / (2n * divisor);

/** With so many places after the point, half away from zero. */
export const toPlaces = (decimal: Decimal, places: number): Decimal =>
  decimal.scale <= places
    ? decimal
    : { units: quotient(decimal.units, power(decimal.scale - places)), scale: places };

/** Without the zeros at the end of its fraction. */
export const trimmed = (decimal: Decimal): Decimal =>
  decimal.scale > 0 && decimal.units % 10n === 0n
    ? trimmed({ units: decimal.units / 10n, scale: decimal.scale - 1 })
    : decimal;

/** As digits: -1.5, 25.0. */
export const digitsOf = ({ units, scale }: Decimal): string => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const fraction = scale === 0 ? "" : `.${digits.slice(point)}`;
  return `${units < 0n ? "-" : ""}${digits.slice(0, point)}${fraction}`;
};
