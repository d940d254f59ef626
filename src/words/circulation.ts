/** What a circulation is called: the words that other slices share. */
export { roundNamed } from "../circulation/words";
