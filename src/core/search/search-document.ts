/** The kinds of page that can be found. */
export type SearchKind = 'lesson' | 'case' | 'term' | 'source' | 'scenario' | 'rule' | 'page';

/** One thing that can be found: a whole page, or one `##` section of a lesson. */
export interface SearchDocument {
  /** Path from the site's root, with the section's anchor where there is one; no two documents share one. */
  url: string;
  /** Title of the page. */
  title: string;
  kind: SearchKind;
  /** The section's own heading; absent where the document stands for the page itself. */
  heading?: string;
  /** Plain text, one block (paragraph, line of a dialogue, list item) a line. */
  text: string;
  /**
   * Where given, title and these are names that mean exactly this document; a query equal to one of them finds it first.
   * They are searched like lines at the end of the text and need not be repeated there.
   */
  aliases?: string[];
  /** Other writings of the title in the texts, the rules' own first; a query for one of them also looks for the others. */
  alsoWritten?: string[];
}
