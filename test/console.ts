let errors: string[] = [];

/** From now on console.error is kept; a test that does not take what was said fails. */
export function keepErrors(): void {
  errors = [];
  console.error = (...said: unknown[]) => void errors.push(said.map(String).join(" "));
}

/** What console.error was given since the test began (or since this was last asked): now expected. */
export function takeErrors(): string[] {
  const taken = errors;
  errors = [];
  return taken;
}
