import { describe, expect, it } from 'vitest';
import { safeAddress, startPayload, typedPayload } from './links.js';

describe('safeAddress', () => {
  it('lets http, https, tg and mailto through', () => {
    expect(safeAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(safeAddress('mailto:visit@example.org')).toBe('mailto:visit@example.org');
    expect(safeAddress('tg://user?id=7')).toBe('tg://user?id=7');
  });

  it('adds https to an address written without a scheme', () => {
    expect(safeAddress('example.org/visa')).toBe('https://example.org/visa');
    expect(safeAddress('example.org:8080')).toBe('https://example.org:8080/');
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '',
  ])('refuses %j', (raw) => {
    expect(safeAddress(raw)).toBeNull();
  });
});

describe('startPayload', () => {
  it('knows the links that start this bot, however they are written', () => {
    expect(startPayload('https://t.me/VisitBot?start=doc_7', 'VisitBot')).toBe('doc_7');
    expect(startPayload('t.me/visitbot?start=doc_7', 'VisitBot')).toBe('doc_7');
    expect(startPayload('tg://resolve?domain=VisitBot&start=x', 'VisitBot')).toBe('x');
    expect(startPayload('https://t.me/VisitBot', 'VisitBot')).toBe('');
  });

  it('leaves other addresses alone', () => {
    expect(startPayload('https://t.me/OtherBot?start=x', 'VisitBot')).toBeNull();
    expect(startPayload('https://example.org/VisitBot?start=x', 'VisitBot')).toBeNull();
    expect(startPayload('https://t.me/VisitBot?startgroup=x', 'VisitBot')).toBeNull();
  });
});

describe('typedPayload', () => {
  it('takes a payload or a whole link', () => {
    expect(typedPayload(' invite-9_A ', 'VisitBot')).toBe('invite-9_A');
    expect(typedPayload('https://t.me/VisitBot?start=abc', 'VisitBot')).toBe('abc');
  });

  it('refuses what Telegram would not carry', () => {
    expect(typedPayload('two words', 'VisitBot')).toBeNull();
    expect(typedPayload('x'.repeat(65), 'VisitBot')).toBeNull();
  });
});
