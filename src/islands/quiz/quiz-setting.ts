import { createContext, useContext } from 'react';

/** What items refer to besides themselves, so that the page need not carry the rubric and the sources. */
export interface QuizSetting {
  readonly redlines: readonly { readonly id: string; readonly title: string }[];
  /** How a source is cited, by reference `id` or `id#article`. */
  readonly titles: Readonly<Record<string, string>>;
  /** The same of kept editions, as they were called then. Such a source may have gone since, so it is named without a link. */
  readonly formerTitles?: Readonly<Record<string, string>>;
}

export const QuizSettingContext = createContext<QuizSetting>({ redlines: [], titles: {} });

export const useQuizSetting = (): QuizSetting => useContext(QuizSettingContext);
