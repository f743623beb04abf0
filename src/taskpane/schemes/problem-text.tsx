import { useFormStyles } from "./styles";

/** What is wrong with a field, right below it; read out when it comes. */
export function ProblemText({ id, children }: { id: string; children: string | undefined }) {
  const styles = useFormStyles();
  if (children === undefined) return null;
  return (
    <p id={id} className={styles.problem} role="alert">
      {children}
    </p>
  );
}
