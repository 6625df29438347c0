import { expect, test } from 'vitest';
import { fillSlots } from '../../src/core/course/contact-tree.ts';
import { contactSlots } from '../../src/text/contact-tree.ts';

const bank = {
  sample: false,
  name: '甲银行',
  hotline: '400',
  supervisorLine: '8000',
  paymentChannels: ['柜台'],
  contact: { from: '09:30', to: '20:00', maxCallsPerDay: 2 },
  helpLine: { name: '热线', number: '12356' },
};

test('the tree prints what the bank set, as people say it', () => {
  const slots = contactSlots(bank);
  expect(fillSlots('{止} 到次日 {起}', slots)).toBe('20:00 到次日 9:30');
  expect(fillSlots('今天{每日次数}次，再打 {热线}', slots)).toBe('今天两次，再打 热线 12356');
});
