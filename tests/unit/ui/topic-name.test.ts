import { expect, it } from 'vitest';
import { topicName } from '#components/ui/topic-name.ts';

it('names a topic as people write it: short forms in capitals, the first letter large', () => {
  expect(topicName('bpjs-kesehatan')).toBe('BPJS kesehatan');
  expect(topicName('penipuan-tautan')).toBe('Penipuan tautan');
  expect(topicName('lpg-3kg')).toBe('LPG 3kg');
  expect(topicName('utang')).toBe('Utang');
});
