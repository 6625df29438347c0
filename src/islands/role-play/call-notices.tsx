import type { Degraded } from '../../adapters/browser/open-log.ts';
import type { StorageFault } from '../../core/record/event-log.ts';
import { degradedMessage, storageMessage } from '../../text/record.ts';
import { roleplay as text } from '../../text/roleplay.ts';

interface NoticesProps {
  degraded: Degraded | null;
  fault: StorageFault | null;
  wentOnElsewhere?: boolean;
  /** The part of the page that a call takes could not be fetched. */
  notLoaded?: boolean;
}

/** What the trainee should know about the keeping of this call; an empty box stands ready, so that news is read out. */
export function CallNotices({ degraded, fault, wentOnElsewhere = false, notLoaded = false }: NoticesProps) {
  const lines = [
    ...(fault === null ? [] : [storageMessage(fault).what + text.notKept]),
    ...(fault === null && degraded !== null ? [degradedMessage(degraded).what, degradedMessage(degraded).todo] : []),
    ...(notLoaded ? [text.notLoaded] : []),
    ...(wentOnElsewhere ? [text.otherTab] : []),
  ];
  return (
    <div className="notices" role="status">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
