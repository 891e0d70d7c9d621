import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['When does the bus leave tomorrow?', 'en'],
    ['Во сколько завтрак в гостинице?', 'ru'],
    ['Где клиника?', 'ru'],
    ['Автобус қашан жүреді?', 'kk'],
    ['Кечки тамак саат канчада болот?', 'ky'],
    ['Автобус соати чанд меравад?', 'tg'],
    ['Mehmonxona qayerda joylashgan?', 'uz'],
    ['Автобус қаерда кутиб туради, ўртоқ?', 'uz'],
    ['Որտե՞ղ է հյուրանոցը', 'hy'],
    ['Avtobus nə vaxt yola düşür?', 'az'],
    ['როდის არის საუზმე?', 'ka'],
    ['버스는 언제 출발하나요?', 'ko'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('takes the main script of a mixed question', () => {
    expect(detectLanguage('Какой пароль от hotel wifi?')).toBe('ru');
  });

  it('lets the hint decide where the text does not tell', () => {
    expect(detectLanguage('112?', 'kk')).toBe('kk');
    expect(detectLanguage('')).toBe('en');
  });
});
