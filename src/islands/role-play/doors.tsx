import type { Door } from '../../core/roleplay/doors.ts';
import { Symbol } from '../shared/symbol.tsx';

/** Which drawing of the sprite shows a gate of a call; its state stands beside it in words. */
export function doorSymbol({ state, best, turns, level3 }: Door): string {
  switch (state) {
    case 'before':
    case 'ahead':
      return 'door-idle';
    case 'stopped':
      return 'door-bolt';
    case 'passed':
      return level3 > 0 ? 'door-3' : 'door-2s';
    default:
      return `door-${String(turns === 0 ? 0 : best)}`;
  }
}

export function DoorOf({ door }: { door: Door }) {
  return <Symbol name={doorSymbol(door)} className="door" />;
}
