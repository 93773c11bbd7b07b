/** Element id of the sentence that says why nothing more can be compared. */
export const FULL_NOTE_ID = "comparison-full";
