/** How long something is kept: the words that other slices share. */
export { words } from "../retention/words";
