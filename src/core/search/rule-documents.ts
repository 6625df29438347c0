import { routes } from '../course/routes.ts';
import type { Rules } from '../course/rules.ts';
import type { DocumentWords } from './documents.ts';
import type { SearchDocument } from './search-document.ts';

/** One document a limit of the quick reference; what was only reported says so. */
export function ruleDocuments({ sections }: Rules, { reported }: Pick<DocumentWords, 'reported'>): SearchDocument[] {
  return sections.flatMap(({ rules }) =>
    rules.map(({ id, ask, limit, says, note, checked }) => ({
      url: routes.rule(id),
      title: ask,
      kind: 'rule' as const,
      text: [limit, `${checked === 'reported' ? reported : ''}${says}`, note ?? ''].filter(Boolean).join('\n'),
    })),
  );
}
