import { line } from "../../lib/fields";

export const personForm = { displayName: line({ max: 100 }), reading: line({ max: 100 }) };
