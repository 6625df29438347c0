import Dialogue from './Dialogue.astro';
import Mark from './Mark.astro';
import Note from './Note.astro';
import Nothing from './Nothing.astro';
import Slide from './Slide.astro';
import SlideFigure from './SlideFigure.astro';
import Step from './Step.astro';
import Through from './Through.astro';
import Turn from './Turn.astro';

/** A slide carries no margin: citations and term notes stay with the text that is read. */
const unprojected = {
  Case: Nothing,
  Caution: Nothing,
  Check: Nothing,
  Cite: Nothing,
  CiteNote: Nothing,
  Pair: Nothing,
  Practice: Nothing,
  Prose: Nothing,
  RedLine: Nothing,
  Side: Nothing,
  Template: Nothing,
  Term: Through,
  TermNote: Nothing,
};

/** What an author's tags become on the wall. */
export const deckTags = { ...unprojected, Dialogue, Figure: SlideFigure, Mark, Note: Nothing, Slide, Step, Turn };

/** The same with the notes, for the speaker's window and the handout. */
export const speakerTags = { ...deckTags, Note };
