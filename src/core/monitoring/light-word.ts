import { render, type Locale } from "../messages/message";
import { monitoringMessages } from "../messages/monitoring";
import type { Light } from "./light";

/** A light in the words of a sentence: 红, Red. */
export function lightWord(light: Light, locale: Locale): string {
  return render(monitoringMessages[`light_${light}`], locale);
}
