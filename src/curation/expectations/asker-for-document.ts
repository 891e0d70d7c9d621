import type { Asker } from '../../answering/question.ts';
import type { CorpusDocument } from '../../corpus/document.ts';
import type { Expectation } from '../expectation.ts';

/**
 * Who asks an expected question: somebody who may read the expected document, and no more than that. Documents are looked
 * for in the first version that holds them.
 */
export function askerForDocument(
  versions: readonly { readonly documents: ReadonlyMap<string, CorpusDocument> }[],
): (expectation: Expectation) => Asker {
  return ({ document }) => {
    const audience = versions
      .map(({ documents }) => documents.get(document ?? '')?.audience)
      .find((found) => found !== undefined);
    const [kind, name = ''] = (audience ?? 'all').split(/:(.*)/s);
    if (kind === 'cohort') return { role: 'participant', cohorts: [name] };
    return { role: isRole(name) ? name : 'participant', cohorts: [] };
  };
}

function isRole(name: string): name is Asker['role'] {
  return ['participant', 'organiser', 'staff', 'owner'].includes(name);
}
