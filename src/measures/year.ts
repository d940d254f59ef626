import { Stopped } from "../lib/errors";

/** The fiscal year that an address names. Throws 404 for one that nobody can mean. */
export function yearNamed(text: string | undefined): number {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1989 || year > 2199) throw new Stopped("notFound");
  return year;
}
