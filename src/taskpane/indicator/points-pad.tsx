import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { weight as weightText } from "../shell/figures";
import { useListStyles } from "../shell/list-styles";
import { padChoices } from "./pad-choices";
import { useIndicatorText } from "./indicator-text";

const useStyles = makeStyles({
  pad: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  key: { minWidth: "40px", fontVariantNumeric: "tabular-nums" },
});

interface PointsPadProps {
  readonly weight: number;
  readonly given: number | null;
  readonly busy: boolean;
  onGive(points: number): void;
}

/** Points to give with one click; number keys do the same while no text is typed. */
export function PointsPad({ weight, given, busy, onGive }: PointsPadProps) {
  const styles = useStyles();
  const list = useListStyles();
  const text = useIndicatorText();
  return (
    <div role="group" aria-label={text("give")}>
      <span className={list.quiet}>{text("give")}</span>
      <div className={styles.pad}>
        {padChoices(weight).map((points, place) => (
          <ToggleButton
            // By place: the focus stays on the pad when the next indicator is shown.
            key={place}
            className={styles.key}
            size="small"
            checked={points === given}
            disabledFocusable={busy}
            onClick={() => onGive(points)}
          >
            {weightText(points)}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
