/** The languages PERF speaks. Chinese is the language of the forms and comes first. */
export type Locale = "zh-CN" | "en-US";

/** One text for people in both languages. `{name}` is replaced by the parameter of that name. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type MessageParameters = Readonly<Record<string, string | number>>;

/** Keeps the keys of a catalogue as a type, and makes the compiler ask for both languages. */
export function defineMessages<Key extends string>(
  catalogue: Readonly<Record<Key, Message>>
): Readonly<Record<Key, Message>> {
  return catalogue;
}

/** The text of a message; a parameter that is missing stays visible as `{name}`. */
export function render(
  message: Message,
  locale: Locale,
  parameters: MessageParameters = {}
): string {
  const template = locale === "en-US" ? message.en : message.zh;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole
  );
}

/** zh… → zh-CN, anything else → en-US. Callers pass Office's display language. */
export function localeOf(language: string | undefined): Locale {
  return language === undefined || /^zh\b/i.test(language) ? "zh-CN" : "en-US";
}
