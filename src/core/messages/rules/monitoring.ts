import { defineMessages } from "../message";

/** Rules of family D: monitoring: what a finding says. */
export const monitoringSentences = defineMessages({});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const monitoringTitles = defineMessages({});

/** Why it is a finding, as a sentence, by type of finding. */
export const monitoringReasons = defineMessages({});
