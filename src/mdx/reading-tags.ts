import Case from './Case.astro';
import Caution from './Caution.astro';
import Check from './Check.astro';
import Cite from './Cite.astro';
import CiteNote from './CiteNote.astro';
import Figure from './Figure.astro';
import Dialogue from './Dialogue.astro';
import Mark from './Mark.astro';
import Nothing from './Nothing.astro';
import Pair from './Pair.astro';
import Practice from './Practice.astro';
import RedLine from './RedLine.astro';
import Side from './Side.astro';
import Through from './Through.astro';
import Template from './Template.astro';
import Term from './Term.astro';
import TermNote from './TermNote.astro';
import Turn from './Turn.astro';

/** What an author's tags become on a page that is read. `AUTHOR_TAGS` in core/course/references.ts lists the same names. */
export const readingTags = {
  Case,
  Caution,
  Check,
  Cite,
  CiteNote,
  Dialogue,
  Figure,
  Mark,
  Note: Nothing,
  Pair,
  Practice,
  Prose: Through,
  RedLine,
  Side,
  Slide: Nothing,
  Step: Nothing,
  Template,
  Term,
  TermNote,
  Turn,
};
