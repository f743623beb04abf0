/** The first word of a list that a text contains; undefined for none. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.includes(word));
}

/** Whether a text contains any word of a list. */
export function containsAny(text: string, words: readonly string[]): boolean {
  return wordIn(text, words) !== undefined;
}
