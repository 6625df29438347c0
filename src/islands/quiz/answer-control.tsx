import { ChoiceControl, TruthControl } from './choice-control.tsx';
import type { ControlProps } from './draft.ts';
import { MatchingControl } from './matching-control.tsx';
import { OrderingControl } from './ordering-control.tsx';
import { TextControl } from './text-control.tsx';
import { UtteranceControl } from './utterance-control.tsx';

/** The control of an item's kind. */
export function AnswerControl({ item, ...rest }: ControlProps) {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return <ChoiceControl item={item} {...rest} />;
    case 'true-false':
      return <TruthControl item={item} {...rest} />;
    case 'ordering':
      return <OrderingControl item={item} {...rest} />;
    case 'matching':
      return <MatchingControl item={item} {...rest} />;
    case 'numeric':
    case 'short':
      return <TextControl item={item} {...rest} />;
    case 'utterance':
      return <UtteranceControl item={item} {...rest} />;
  }
}
