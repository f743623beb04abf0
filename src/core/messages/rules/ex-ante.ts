import { defineMessages } from "../message";

/** Rules of family F: ex-ante evaluation: what a finding says. */
export const exAnteSentences = defineMessages({});

/** What is wrong in a few words, by type of finding; in Chinese at most 10 characters. */
export const exAnteTitles = defineMessages({});

/** Why it is a finding, as a sentence, by type of finding. */
export const exAnteReasons = defineMessages({});
