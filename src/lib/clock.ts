/** An instant in UTC, `2027-01-15T07:30:00.000Z`. */
export type Instant = string;
/** A calendar day, `2027-01-15`; in Japan unless said otherwise. */
export type Day = string;
/** A time of day in Japan, `16:30`. */
export type Time = string;

const hours = 3_600_000;
const ofJapan = 9 * hours;

/** The only place that asks what time it is. */
export const now = (): Instant => new Date().toISOString();

/** The instant so many milliseconds later (earlier when negative). */
export const later = (at: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(at) + milliseconds).toISOString();

/** Milliseconds from one instant to another. */
export const between = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

/** The day it is in Japan at an instant. Japan has no summer time, so an offset is enough. */
export const dayOf = (at: Instant): Day => later(at, ofJapan).slice(0, 10);

/** The time of day in Japan at an instant. */
export const timeOf = (at: Instant): Time => later(at, ofJapan).slice(11, 16);

/** The instant of a day and time in Japan. */
export const instantOf = (day: Day, time: Time): Instant =>
  new Date(Date.parse(`${day}T${time}:00.000Z`) - ofJapan).toISOString();

/** Days since 1970-01-01, so that days can be counted without a time zone. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / (24 * hours);

/** The day with that number. */
export const dayNumbered = (number: number): Day =>
  new Date(number * 24 * hours).toISOString().slice(0, 10);

/** Whole seconds since 1970, as sessions keep them. */
export const secondsOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000);

/** The same as the object that the session library wants. */
export const dateOfSeconds = (seconds: number): Date => new Date(seconds * 1000);
