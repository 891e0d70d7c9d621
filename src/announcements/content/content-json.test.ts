import { describe, expect, it } from 'vitest';
import { contentOf, everyKind, plainText, versionOf } from '../testing/sample-content.ts';
import { readContent, writeContent } from './content-json.ts';

describe('a stored content', () => {
  it('comes back as it was, with every detail of its formatting', () => {
    const link = { type: 'text_link', offset: 0, length: 4, url: 'https://example.org' };
    const content = contentOf({
      parts: [...everyKind, { kind: 'text', text: { ...plainText('here'), entities: [link] } }],
      versions: { kk: versionOf('мұнда') },
      buttons: [{ kind: 'coming' }, { kind: 'own', label: 'Late' }],
    });
    expect(readContent(writeContent(content))).toEqual(content);
  });

  it.each([
    ['{"language": "en", "par', 'no JSON'],
    ['null', 'all: Invalid input: expected object'],
    [writeContent(contentOf()).replace('"en"', '"xx"'), 'language: Invalid option'],
    [writeContent(contentOf()).replace('"kind":"text"', '"kind":"song"'), 'parts.0.kind: Invalid'],
    [writeContent(contentOf()).replace('"entities":[]', '"entities":[{}]'), 'parts.0.text.entities.0.type'],
  ])('says what is wrong when it is damaged: %s', (json, reason) => {
    expect(() => readContent(json)).toThrow(`The stored content of an announcement is damaged: ${reason}`);
    expect(() => readContent(json)).not.toThrow('Bus 2');
  });
});
