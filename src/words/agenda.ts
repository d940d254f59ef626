/** What an agenda item can be: the words that other slices share. */
export { vocabulary } from "../agenda/words";
