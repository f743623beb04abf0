import { useCallback } from "react";
import { boardMessages, type BoardMessage } from "../../core/messages/progress-board";
import { render, type MessageParameters } from "../../core/messages/message";
import type { StageCell } from "../../core/registers/progress/unit-stage";
import { useLocale } from "../shell/text";

export type BoardText = (key: BoardMessage, parameters?: MessageParameters) => string;

/** Texts of the board in the user's language. */
export function useBoardText(): BoardText {
  const locale = useLocale();
  return useCallback((key, parameters) => render(boardMessages[key], locale, parameters), [locale]);
}

/** A cell as it is read out: 教育局 · 监控：部分完成，1/2，红灯，期限 2024-09-30. */
export function cellText(
  unit: string,
  cell: StageCell,
  /** Whether the workbook has the stage's register. */
  counted: boolean,
  text: BoardText
): string {
  const { stage, status, done, due, light, deadline } = cell;
  const parts = [
    text(counted ? status : "noRegister"),
    ...(due > 0 ? [text("counted", { done, due })] : []),
    ...(light ? [text("lit", { light })] : []),
    ...(deadline === undefined ? [] : [text("until", { day: deadline })]),
  ];
  return text("cell", { unit, stage: text(stage), state: parts.join(text("separator")) });
}
