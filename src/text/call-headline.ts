import type { Headline } from '../core/roleplay/headline.ts';
import type { GateNumber } from '../core/roleplay/mood.ts';
import { counted, gateOrdinal } from './gate-words.ts';
import { numeral } from './shell.ts';

const doors = (opened: number): string => `${counted(opened, '道门')}开了`;

/** 第二、第四关. */
const ordinals = (gates: readonly GateNumber[]): string => `${gates.map((gate) => `第${numeral(gate)}`).join('、')}关`;

/** The finding at the head of a scorecard; `pronoun` is the borrower's. */
export function headline(found: Headline, pronoun: string): string {
  switch (found.code) {
    case 'all-passed':
      if (found.opened === 5) return '五道门都开了';
      return found.opened === 1 ? `${gateOrdinal(found.from)}的门开了` : `从${gateOrdinal(found.from)}起，门都开了`;
    case 'last-step-missing':
      return `${doors(found.opened)}，差在最后一步`;
    case 'some-missed':
      return `${doors(found.opened)}，${ordinals(found.missed)}没有开`;
    case 'none-opened':
      return found.from === 5 ? '谈到了最后，门没有开' : '谈到了最后，门一道也没有开';
    case 'redline':
      return found.opened === 0 ? '一句话触到红线，电话断了' : `${doors(found.opened)}，断在一句触线的话上`;
    case 'crisis-held':
      return `${pronoun}说到不想活，您接住了`;
    case 'crisis-failed':
      return `${pronoun}说到不想活，这一刻没有接住`;
    case 'left':
      return found.opened === 0 ? `${gateOrdinal(found.gate)}没谈完，您先挂了` : `${doors(found.opened)}，您先挂了电话`;
    case 'under-way':
      return `还在${gateOrdinal(found.gate)}，没有谈完`;
  }
}
