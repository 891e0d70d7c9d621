import { describe, expect, it } from 'vitest';
import { contentOf, everyKind, photo, textPart, versionOf } from '../testing/sample-content.ts';
import type { AnswerButton } from './content.ts';
import { carriesButtons } from './carries-buttons.ts';
import { contentProblems } from './content-problems.ts';

const own = (label: string): AnswerButton => ({ kind: 'own', label });

describe('what keeps an announcement from being sent', () => {
  it('is nothing when it is sound', () => {
    const buttons = [{ kind: 'seen' as const }, own('I’ll be late')];
    const versions = { kk: versionOf('Кешкі ас', 'Зал', '', 'Мәзір', 'Кім?', 'Мен', 'Мен емес') };
    expect(contentProblems(contentOf({ parts: everyKind, buttons, versions }))).toEqual([]);
  });

  it('is a message without words', () => {
    expect(contentProblems(contentOf({ parts: [] }))).toEqual([{ kind: 'empty' }]);
    expect(contentProblems(contentOf({ parts: [textPart(' \n')] }))).toEqual([{ kind: 'empty' }]);
    // Nothing of this is ever shown.
    expect(contentProblems(contentOf({ parts: [textPart('\u2063 \u3164\u2800')] }))).toEqual([
      { kind: 'empty' },
    ]);
    expect(contentProblems(contentOf({ parts: [{ kind: 'file', file: photo() }] }))).toEqual([]);
  });

  it('is a text too long in one language only, and says which and by how much', () => {
    const parts = [textPart('Dinner'), { kind: 'file' as const, file: photo('Hall') }];
    const versions = { uz: versionOf('Kechki ovqat', 'z'.repeat(1025)), kk: versionOf('Кешкі ас', 'Зал') };
    expect(contentProblems(contentOf({ parts, versions }))).toEqual([
      { kind: 'too-long', slot: 1, language: 'uz', length: 1025, most: 1024 },
    ]);
  });

  it('is the organiser’s text when that is too long, emoji counted once', () => {
    expect(contentProblems(contentOf({ parts: [textPart('🚌'.repeat(4096))] }))).toEqual([]);
    expect(contentProblems(contentOf({ parts: [textPart('🚌'.repeat(4097))] }))).toEqual([
      { kind: 'too-long', slot: 0, length: 4097, most: 4096 },
    ]);
  });

  it('is a language that lacks a text', () => {
    const versions = { ka: versionOf(), hy: versionOf(' '), ko: versionOf('버스'), en: versionOf() };
    expect(contentProblems(contentOf({ versions }))).toEqual([
      { kind: 'incomplete-language', language: 'hy' },
      { kind: 'incomplete-language', language: 'ka' },
    ]);
  });

  it('is too many buttons or parts, or a label that is no label', () => {
    const buttons = [own(''), own('two\nlines'), own('x'.repeat(65)), own('y'.repeat(64))];
    expect(contentProblems(contentOf({ buttons }))).toEqual(
      buttons
        .slice(0, 3)
        .map((button) => ({ kind: 'bad-button', most: 64, label: button.kind === 'own' && button.label })),
    );
    expect(contentProblems(contentOf({ buttons: Array.from({ length: 7 }, () => own('Yes')) }))).toEqual([
      { kind: 'too-many-buttons', most: 6 },
    ]);
    expect(contentProblems(contentOf({ parts: Array.from({ length: 11 }, () => textPart('x')) }))).toEqual([
      { kind: 'too-many-parts', most: 10 },
    ]);
  });
});

describe('carriesButtons', () => {
  it('is true of all parts but albums', () => {
    expect(everyKind.map(carriesButtons)).toEqual([true, false, true, true, true]);
  });
});
