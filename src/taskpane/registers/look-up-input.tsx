import { Combobox, Option, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  box: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  list: { maxHeight: "260px" },
  entry: { display: "flex", flexDirection: "column", minWidth: 0 },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface LookUpInputProps {
  readonly label: string;
  readonly value: string;
  readonly entries: readonly { readonly name: string; readonly note: string }[];
  onType(value: string): void;
  /** The place of the chosen entry. */
  onChoose(at: number): void;
}

/** A field that proposes names with their codes and takes any text. */
export function LookUpInput({ label, value, entries, onType, onChoose }: LookUpInputProps) {
  const styles = useStyles();
  return (
    <Combobox
      className={styles.box}
      freeform
      value={value}
      listbox={{ className: styles.list, "aria-label": label }}
      selectedOptions={[]}
      onChange={(event) => onType(event.target.value)}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue !== undefined) onChoose(Number(optionValue));
      }}
    >
      {entries.map(({ name, note }, at) => (
        <Option key={`${name} ${note}`} value={String(at)} text={name}>
          <span className={styles.entry}>
            <span>{name}</span>
            {note !== "" && <span className={styles.note}>{note}</span>}
          </span>
        </Option>
      ))}
    </Combobox>
  );
}
