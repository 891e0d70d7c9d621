import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { withoutSampleNotice } from './sample-notice.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('withoutSampleNotice', () => {
  it('leaves out the notice in any language and nothing else', () => {
    const kept = [paragraph('A sample of fabric: blue.'), paragraph('Sample Hotel Sejong is in Sejong.')];
    const notices = ['Sample: invented.', 'Նմուշ. այս էջի ժամերը', '견본: 이 안내서', 'ნიმუში: ამ გვერდზე'].map(paragraph);
    expect(withoutSampleNotice([...kept, ...notices])).toEqual(kept);
  });
});
