import type { ReactNode } from "react";
import type { Core } from "../../domain/facts";
import { formatNumber } from "../../i18n/format";
import type { Neighbours } from "../../scene/sheetNeighbours";
import { useSheet } from "./sheetContext";

interface SheetBarProps {
  readonly core: Core;
  readonly neighbours: Neighbours | null;
  readonly actions: ReactNode;
  readonly onNavigate: ((id: string) => void) | undefined;
  readonly onClose: (() => void) | undefined;
}

/** The bar that stays in sight: place in the current list, actions, close. */
export function SheetBar({ core, neighbours, actions, onNavigate, onClose }: SheetBarProps) {
  const { words, language } = useSheet();
  const nameOf = (id: string) => core.territories.find((territory) => territory.id === id)?.name ?? id;
  return (
    <div className="sheet__bar">
      {neighbours !== null && onNavigate !== undefined && (
        <nav className="sheet__browse" aria-label={words.sheet.browse}>
          <Step
            id={neighbours.previous}
            label={words.sheet.previous}
            nameOf={nameOf}
            onNavigate={onNavigate}
            path="M10 3 5 8l5 5"
          />
          <span className="sheet__rank">
            {words.sheet.rank(
              formatNumber(neighbours.rank, language),
              formatNumber(neighbours.total, language),
            )}
          </span>
          <Step
            id={neighbours.next}
            label={words.sheet.next}
            nameOf={nameOf}
            onNavigate={onNavigate}
            path="m6 3 5 5-5 5"
          />
        </nav>
      )}
      <div className="sheet__actions">{actions}</div>
      {onClose && (
        <button type="button" className="sheet__button" aria-label={words.sheet.close} onClick={onClose}>
          <Icon path="m4 4 8 8m0-8-8 8" />
        </button>
      )}
    </div>
  );
}

interface StepProps {
  readonly id: string | null;
  readonly label: (name: string | null) => string;
  readonly nameOf: (id: string) => string;
  readonly onNavigate: (id: string) => void;
  readonly path: string;
}

/** Stays focusable at the end of the list, so that the keyboard does not lose its place. */
function Step({ id, label, nameOf, onNavigate, path }: StepProps) {
  const name = label(id === null ? null : nameOf(id));
  return (
    <button
      type="button"
      className="sheet__button"
      aria-label={name}
      title={name}
      aria-disabled={id === null}
      onClick={() => id !== null && onNavigate(id)}
    >
      <Icon path={path} />
    </button>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg className="sheet__icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
