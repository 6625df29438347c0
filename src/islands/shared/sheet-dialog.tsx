import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';

interface SheetDialogProps {
  title: string;
  /** Words of the button that closes it, at its head; without, the sheet has buttons of its own. */
  closeWords?: string;
  className?: string;
  /** Called once it is closed, by a button, by Escape or by a click beside it; the focus is back where it was. */
  onClose: () => void;
  children: ReactNode;
}

/** A modal sheet that is open as long as it is rendered. */
export function SheetDialog({ title, closeWords, className = '', onClose, children }: SheetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => {
    const { current } = dialog;
    if (current === null || current.open) return;
    current.showModal();
    // Not the first link, which may stand far down.
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`sheet-dialog ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="sheet-in">
        <header className="sheet-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {closeWords !== undefined && (
            <button className="btn btn-quiet" type="button" onClick={closeSheet}>
              {closeWords}
            </button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** For a button in a sheet. Closing it that way, rather than by taking it out of the page, brings the focus back. */
export function closeSheet(event: MouseEvent<HTMLElement>): void {
  event.currentTarget.closest('dialog')?.close();
}
