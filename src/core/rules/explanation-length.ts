/** Characters of one explanation of a warning: a sentence, not a report. */
export const LONGEST_EXPLANATION = 500;
