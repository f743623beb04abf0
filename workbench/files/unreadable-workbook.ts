import { fileMessages } from "../../src/core/messages/files";
import { render, type Locale, type MessageParameters } from "../../src/core/messages/message";

/** Why a file could not be read; the codes are stable. */
export type UnreadableCode = keyof typeof fileMessages;

/** A file that cannot be read as a workbook. Its message is one plain sentence in Chinese. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";

  constructor(
    readonly code: UnreadableCode,
    readonly parameters: MessageParameters,
    options?: ErrorOptions
  ) {
    super(render(fileMessages[code], "zh-CN", parameters), options);
  }

  /** The sentence in a language. */
  sentence(locale: Locale): string {
    return render(fileMessages[this.code], locale, this.parameters);
  }
}
