import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent } from "react";
import type { LibrarySuggestion } from "../../core/forms/library-suggestions";
import { useListStyles } from "../shell/list-styles";
import { useIndicatorText } from "./indicator-text";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  list: { marginTop: tokens.spacingVerticalXS },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    cursor: "pointer",
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

interface NameInputProps {
  readonly value: string;
  readonly suggestions: readonly LibrarySuggestion[];
  onType(value: string): void;
  onTake(suggestion: LibrarySuggestion): void;
  /** Keys the list does not use. */
  onKeyDown(event: KeyboardEvent): void;
}

/** The name of an indicator; those of the library that fit stand below and are taken with ↓ and Enter. */
export function NameInput({ value, suggestions, onType, onTake, onKeyDown }: NameInputProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useIndicatorText();
  const id = useId();
  const [focused, setFocused] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const open = focused && suggestions.length > 0;
  const at = open ? Math.min(chosen, suggestions.length - 1) : -1;
  const keys = (event: KeyboardEvent) => {
    const plainKey = !event.altKey && !event.nativeEvent.isComposing;
    const found = suggestions[at];
    if (open && plainKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const last = suggestions.length - 1;
      setChosen(event.key === "ArrowDown" ? Math.min(at + 1, last) : Math.max(at - 1, -1));
    } else if (plainKey && found && event.key === "Enter") {
      event.preventDefault();
      setChosen(-1);
      onTake(found);
    } else if (found && event.key === "Escape") {
      event.preventDefault();
      setChosen(-1);
    } else onKeyDown(event);
  };
  return (
    <>
      <Input
        className={styles.input}
        value={value}
        onChange={(_, data) => {
          setChosen(-1);
          onType(data.value);
        }}
        onKeyDown={keys}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...(open && {
          role: "combobox",
          "aria-autocomplete": "list",
          "aria-expanded": true,
          "aria-controls": id,
          "aria-activedescendant": at < 0 ? undefined : `${id} ${at}`.replace(/\s/g, "-"),
        })}
      />
      {open && (
        <div className={styles.list}>
          <span className={list.quiet}>{text("suggestionKeys", { n: suggestions.length })}</span>
          <ul id={id} role="listbox" aria-label={text("suggestions")} className={list.frame}>
            {suggestions.map((suggestion, place) => (
              <li
                key={`${suggestion.name} ${suggestion.note}`}
                id={`${id} ${place}`.replace(/\s/g, "-")}
                role="option"
                aria-selected={place === at}
                className={mergeClasses(list.item, styles.option, place === at && styles.chosen)}
                // The field keeps the focus, or the list would be gone before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onTake(suggestion)}
              >
                {suggestion.name}
                {suggestion.note !== "" && <div className={list.quiet}>{suggestion.note}</div>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
