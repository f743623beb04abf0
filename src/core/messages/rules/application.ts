import { defineMessages } from "../message";

/** Rules of family G: evaluation, application of results, disclosure, assessment: what a finding says. */
export const applicationSentences = defineMessages({});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const applicationTitles = defineMessages({});

/** Why it is a finding, as a sentence, by type of finding. */
export const applicationReasons = defineMessages({});
