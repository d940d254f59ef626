import * as z from "zod/mini";
import { readFiscalYear } from "./calendar/fiscal-year";
import { readDay, readTime } from "./calendar/typed";
import type { Day, Time } from "./clock";
import type { Money, MoneyUnit } from "./money/amount";
import { readMoney } from "./money/typed";
import { readQuantity, type Quantity } from "./quantity";
import { repairRadicals } from "./radicals";
import { quoted, read, unread, type Reading } from "./reading";
import { isStorable, lengthOf, tidyLine, tidyProse } from "./text";

/** A kind of field: reads what was typed into a `T`, or tells what is wrong with it. */
export type Field<T> = z.ZodMiniType<T, string>;
type Read<T> = (typed: string) => Reading<T>;

const field = <T>(reading: Read<T>): Field<T> =>
  z.pipe(
    z.string(),
    z.transform((typed: string, context): T => {
      const result = reading(typed);
      if (result.ok) return result.value;
      const { code, facts } = result.fault;
      context.issues.push({ code: "custom", message: code, params: facts, input: typed });
      return z.NEVER;
    }),
  );

const tidied =
  <T>(tidy: (typed: string) => string, reading: Read<T>): Read<T> =>
  (typed) => {
    const text = repairRadicals(tidy(typed));
    return isStorable(text) ? reading(text) : unread("notWellFormed");
  };

const ifAny =
  <T, E>(reading: Read<T>, empty: Reading<E>): Read<T | E> =>
  (text) =>
    text.trim() === "" ? empty : reading(text);

const upTo =
  (max: number): Read<string> =>
  (text) => {
    const length = lengthOf(text);
    return length <= max
      ? read(text)
      : unread("tooLong", { maximum: String(max), length: String(length) });
  };

const required = <T>(reading: Read<T>, tidy = tidyLine): Field<T> =>
  field(tidied(tidy, ifAny(reading, unread("required"))));
const optional = <T>(reading: Read<T>, tidy = tidyLine): Field<T | null> =>
  field(tidied(tidy, ifAny(reading, read(null))));

interface Length {
  /** The most code points it may have. */
  readonly max: number;
}

/** One line of text. Faults: required, tooLong {maximum, length}, notWellFormed. */
export const line = ({ max }: Length): Field<string> => required(upTo(max));
export const optionalLine = ({ max }: Length): Field<string | null> => optional(upTo(max));

/** Text of several lines, kept as typed but for line ends. Faults as of `line`. */
export const prose = ({ max }: Length): Field<string> => required(upTo(max), tidyProse);
export const optionalProse = ({ max }: Length): Field<string | null> =>
  optional(upTo(max), tidyProse);

const among =
  <T extends string>(options: readonly T[]): Read<T> =>
  (text) => {
    const chosen = options.find((option) => option === text);
    return chosen === undefined ? unread("notAChoice") : read(chosen);
  };

/** One of the options. Faults: notChosen, notAChoice. */
export const choice = <const T extends string>(options: readonly T[]): Field<T> =>
  field(tidied(tidyLine, ifAny(among(options), unread("notChosen"))));
export const optionalChoice = <const T extends string>(options: readonly T[]): Field<T | null> =>
  optional(among(options));

/** Any of the options, in their order, as boxes of one name send them. Fault: notAChoice. */
export const someOf = <const T extends string>(options: readonly T[]): Field<T[]> =>
  field((typed) => {
    const ticked = typed.split(",").filter((one) => one !== "");
    return ticked.every((one) => options.some((option) => option === one))
      ? read(options.filter((option) => ticked.includes(option)))
      : unread("notAChoice");
  });

interface Range {
  readonly min: number;
  readonly max: number;
}

const numberWithin =
  ({ min, max }: Range): Read<number> =>
  (text) => {
    const plain = text
      .normalize("NFKC")
      .replaceAll(/[,\s]/g, "")
      .replace(/^[▲△−]/, "-");
    const number = /^[+-]?\d{1,15}$/.test(plain) ? Number(plain) : Number.NaN;
    return number >= min && number <= max
      ? read(number + 0)
      : unread("notANumber", { minimum: String(min), maximum: String(max), typed: quoted(text) });
  };

/** A whole number, 全角 or 半角, with or without commas. Faults: required, notANumber {minimum, maximum, typed}. */
export const wholeNumber = (range: Range): Field<number> => required(numberWithin(range));
export const optionalWholeNumber = (range: Range): Field<number | null> =>
  optional(numberWithin(range));

const moneyIn =
  (unit: MoneyUnit): Read<Money> =>
  (text) =>
    readMoney(text, unit);

/** Money in any of the ways `readMoney` knows, in whole 千円, with its faults; 「－」 counts as filled in. */
export const money = (unit: MoneyUnit): Field<Money> => required(moneyIn(unit));
/** As `money`; left empty it gives money of which the amount is null. */
export const optionalMoney = (unit: MoneyUnit): Field<Money> =>
  field(tidied(tidyLine, moneyIn(unit)));

const quantityIn =
  (unit: string | null): Read<Quantity> =>
  (text) =>
    readQuantity(text, unit);

/** The value of an indicator, of which the unit may be given, in any of the ways `readQuantity` knows, with its faults. */
export const quantity = (unit: string | null = null): Field<Quantity> => required(quantityIn(unit));
export const optionalQuantity = (unit: string | null = null): Field<Quantity | null> =>
  optional(quantityIn(unit));

/** A day in any of the ways `readDay` knows, with its faults. */
export const day: Field<Day> = required(readDay);
export const optionalDay: Field<Day | null> = optional(readDay);

/** A fiscal year in any of the ways `readFiscalYear` knows, as the year in which it begins. */
export const fiscalYear: Field<number> = required(readFiscalYear);
export const optionalFiscalYear: Field<number | null> = optional(readFiscalYear);

/** A time of day in any of the ways `readTime` knows, with its faults. */
export const time: Field<Time> = required(readTime);
export const optionalTime: Field<Time | null> = optional(readTime);

const emailPattern =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/;

/** An e-mail address in lower case. Faults: required, notAnEmail. */
export const email: Field<string> = required((text) => {
  const address = text.normalize("NFKC").toLowerCase();
  const isAddress =
    address.length <= 254 && address.indexOf("@") <= 64 && emailPattern.test(address);
  return isAddress ? read(address) : unread("notAnEmail", { typed: quoted(text) });
});

const opaque: Read<string> = (text) =>
  /^[a-z0-9-]{1,64}$/.test(text) ? read(text) : unread("notAChoice");

/** The id of a row, as a list or a hidden field sends it. Faults: required, notAChoice. */
export const id: Field<string> = required(opaque);
export const optionalId: Field<string | null> = optional(opaque);

/** A check box. Fault: notAChoice. */
export const tick: Field<boolean> = field((typed) =>
  ["", "on", "yes", "1"].includes(typed) ? read(typed !== "") : unread("notAChoice"),
);

const webAddress: Read<string> = (text) => {
  const url = /\s/.test(text) || text.length > 2000 ? null : URL.parse(text);
  return url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === "" &&
    url.password === ""
    ? read(url.href)
    : unread("notAUrl", { typed: quoted(text) });
};

/** A web address, http or https, without a name or password in it. Fault: notAUrl. */
export const optionalUrl: Field<string | null> = optional(webAddress);
