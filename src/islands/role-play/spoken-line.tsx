import type { ReactNode } from 'react';

interface SpokenLineProps {
  /** Who speaks, as shown before the line. */
  who: string;
  /** Only what the trainee says stands on colour: it is what is judged. */
  as: 'opening' | 'borrower' | 'trainee';
  /** The newest line of the borrower can take the focus. */
  landing?: boolean;
  children: ReactNode;
}

const classes = { opening: 'ln', borrower: 'ln him', trainee: 'ln me' } as const;

export function SpokenLine({ who, as, landing = false, children }: SpokenLineProps) {
  return (
    <div className={classes[as]} {...(landing && { tabIndex: -1, 'data-landing': 'line' })}>
      <b>{who}</b>
      <p>{children}</p>
    </div>
  );
}
