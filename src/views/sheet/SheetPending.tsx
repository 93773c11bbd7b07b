import { useSheet } from "./sheetContext";

interface SheetPendingProps {
  readonly failed: boolean;
  readonly onRetry: (() => void) | undefined;
  /** Number of blocks to reserve, so that the sheet keeps about its height when details arrive. */
  readonly blocks: number;
}

/** Stands for the details while they load, or says that they could not be loaded. */
export function SheetPending({ failed, onRetry, blocks }: SheetPendingProps) {
  const { words } = useSheet();
  if (failed) {
    return (
      <div className="sheet__failed" role="alert">
        <p>{words.sheet.failed}</p>
        {onRetry && (
          <button type="button" className="sheet__retry" onClick={onRetry}>
            {words.sheet.retry}
          </button>
        )}
      </div>
    );
  }
  return (
    <div className="sheet__pending" aria-busy="true">
      <p className="sr-only" role="status">
        {words.sheet.loading}
      </p>
      {Array.from({ length: blocks }, (_, index) => index).map((index) => (
        <div key={index} className="sheet__block" aria-hidden="true">
          <span className="sheet__bone sheet__bone--title" />
          <span className="sheet__bone" />
          <span className="sheet__bone sheet__bone--short" />
        </div>
      ))}
    </div>
  );
}
