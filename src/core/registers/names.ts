import type { registerColumnMessages, registerMessages } from "../messages/registers";

/** English names of the registers, as in `register:<name>`. */
export type RegisterName = keyof typeof registerMessages;

/** Keys of columns; the same key means the same in every register. */
export type RegisterColumnKey = keyof typeof registerColumnMessages;
