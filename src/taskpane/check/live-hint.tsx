import { useListStyles } from "../shell/list-styles";
import type { PaneState } from "../shell/pane-state";
import { useText } from "../shell/text";

/** How the form being edited stands now; the list below is still the one of the last check. */
export function LiveHint({ live }: Pick<PaneState, "live">) {
  const list = useListStyles();
  const text = useText();
  if (!live) return null;
  const { errors, warnings } = live;
  return (
    <span className={list.quiet}>
      {text(errors + warnings === 0 ? "liveNone" : "liveFound", { ...live })}
    </span>
  );
}
