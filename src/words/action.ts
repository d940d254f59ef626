/** What a joint action item is called and how it stands: the words that other slices share. */
export { words as vocabulary } from "../actions/words";
