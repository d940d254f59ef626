/** What minutes are made of: the words that other slices share. */
export { vocabulary } from "../minutes/words";
