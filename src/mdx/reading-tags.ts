import Case from './Case.astro';
import Caution from './Caution.astro';
import Cite from './Cite.astro';
import CiteNote from './CiteNote.astro';
import Dialogue from './Dialogue.astro';
import Mark from './Mark.astro';
import Pair from './Pair.astro';
import Practice from './Practice.astro';
import RedLine from './RedLine.astro';
import Side from './Side.astro';
import Term from './Term.astro';
import TermNote from './TermNote.astro';
import Turn from './Turn.astro';

/** What an author's tags become on a page that is read. `AUTHOR_TAGS` in core/course/references.ts lists the same names. */
export const readingTags = {
  Case,
  Caution,
  Cite,
  CiteNote,
  Dialogue,
  Mark,
  Pair,
  Practice,
  RedLine,
  Side,
  Term,
  TermNote,
  Turn,
};
