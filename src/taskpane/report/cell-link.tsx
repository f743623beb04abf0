import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { splitSheet } from "../../core/sheets/address";
import { useText } from "../shell/text";

interface CellLinkProps {
  /** `重点评价!C4:C33`, or an address on `sheet`. */
  readonly source: string;
  readonly sheet: string;
  readonly inline?: boolean;
  readonly children: ReactNode;
  onSelect(sheet: string, address: string): void;
}

/** A link to the cells something came from. */
export function CellLink({ source, sheet, inline, children, onSelect }: CellLinkProps) {
  const text = useText();
  const place = splitSheet(source);
  return (
    <Link
      as="button"
      inline={inline}
      title={text("goToCell", { cell: source })}
      onClick={() => onSelect(place.sheet ?? sheet, place.local)}
    >
      {children}
    </Link>
  );
}
