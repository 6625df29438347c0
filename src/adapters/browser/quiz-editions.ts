import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { surplus } from '../../core/quiz/edition-shelf.ts';
import type { Edition } from '../../core/quiz/edition.ts';

/** A database of its own: it holds course text only, nothing of a learner, and the record does without it. */
const DATABASE = 'five-gates-quizzes';

/** Written by us; what an edition holds is read as unknown all the same, its key is the database's own. */
interface StoredEdition {
  readonly quiz: string;
  readonly version: string;
  readonly at: unknown;
}

interface EditionsSchema extends DBSchema {
  editions: { key: [string, string]; value: StoredEdition; indexes: { quiz: string } };
}

/** The editions of a quiz under which attempts began in this browser; none where they cannot be read. Never rejects. */
export async function readEditions(quiz: string): Promise<readonly Edition[]> {
  try {
    const stored = await within((database) => database.getAllFromIndex('editions', 'quiz', quiz));
    // The schemas are needed only where a quiz was edited.
    const { readEdition } = await import('../../core/quiz/edition.ts');
    return stored.flatMap((value) => readEdition(value) ?? []);
  } catch {
    return [];
  }
}

/** Keeps an edition, and lets the oldest of its quiz go. Without it an attempt goes on as long as the quiz is not edited: never rejects. */
export async function keepEdition(edition: Edition): Promise<void> {
  try {
    await within(async (database) => {
      const tx = database.transaction('editions', 'readwrite');
      await tx.store.put(edition);
      const stored = await tx.store.index('quiz').getAll(edition.quiz);
      const dated = stored.map(({ version, at }) => ({ version, at: Number(at) || 0 }));
      await Promise.all(surplus(dated).map(({ version }) => tx.store.delete([edition.quiz, version])));
      await tx.done;
    });
  } catch {
    // The page says so only once it matters: when the quiz has been edited and the old items are not here.
  }
}

async function within<T>(task: (database: IDBPDatabase<EditionsSchema>) => Promise<T>): Promise<T> {
  const database = await openDB<EditionsSchema>(DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('editions', { keyPath: ['quiz', 'version'] }).createIndex('quiz', 'quiz');
    },
  });
  try {
    return await task(database);
  } finally {
    database.close();
  }
}
