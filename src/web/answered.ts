/** The form was sent before: the person is led where the first sending led. */
export class Answered extends Error {
  readonly location: string;
  constructor(location: string) {
    super("answered");
    this.location = location;
  }
}
