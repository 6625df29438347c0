import BookCase from './BookCase.astro';
import BookCaution from './BookCaution.astro';
import BookCite from './BookCite.astro';
import BookCiteNote from './BookCiteNote.astro';
import BookHeading from './BookHeading.astro';
import BookSubheading from './BookSubheading.astro';
import Nothing from './Nothing.astro';
import { readingTags } from './reading-tags.ts';

/** What an author's tags become in the book of the whole course, where several lessons stand on one page. */
export const bookTags = {
  ...readingTags,
  Case: BookCase,
  Caution: BookCaution,
  Check: Nothing,
  Cite: BookCite,
  CiteNote: BookCiteNote,
  Practice: Nothing,
  h2: BookHeading,
  h3: BookSubheading,
};
