/** The site's addresses, so that pages, records and search agree on them. All end in a slash. */
export const routes = {
  map: '/',
  lesson: (id: string) => `/lessons/${id}/`,
  slides: (lesson: string) => `/slides/${lesson}/`,
  lectureSlides: (lecture: string) => `/slides/lecture/${lecture}/`,
  daySlides: (day: string) => `/slides/day/${day}/`,
  /** The window the instructor reads while a lesson's slides are on the wall. */
  speaker: (lesson: string) => `/speaker/${lesson}/`,
  lectureSpeaker: (lecture: string) => `/speaker/lecture/${lecture}/`,
  daySpeaker: (day: string) => `/speaker/day/${day}/`,
  /** The slides as a file for a presentation program. */
  presentation: (lesson: string) => `/slides/${lesson}.pptx`,
  handout: (lesson: string) => `/handout/${lesson}/`,
  workbook: (lesson: string) => `/workbook/${lesson}/`,
  case: (id: string) => `/cases/${id}/`,
  practiceList: '/practice/',
  /** @param gate start the call at this gate (1–5) */
  practice: (scenario: string, gate?: number) => `/practice/${scenario}/${gate === undefined ? '' : `?gate=${gate}`}`,
  /** Continue or read one stored call. */
  practiceAttempt: (scenario: string, attempt: string) => `/practice/${scenario}/?attempt=${attempt}`,
  /** @param attempt continue or read one stored attempt */
  quiz: (lesson: string, attempt?: string) =>
    attempt === undefined ? `/quiz/${lesson}/` : `/quiz/${lesson}/?attempt=${attempt}`,
  /** How a reply judged at a gate (0 = crisis) can be mended; data, not a page. */
  adviceMoves: (gate: number) => `/advice/${String(gate)}.json`,
  scorecard: (attempt?: string) => (attempt === undefined ? '/scorecard/' : `/scorecard/?attempt=${attempt}`),
  sources: '/sources/',
  source: (id: string, article?: string) => `/sources/${id}/${article === undefined ? '' : `#${article}`}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  /** The quick reference. */
  rules: '/rules/',
  rule: (id: string) => `/rules/#${id}`,
  /** The decision tree; a question or answer of it by its id. */
  mayIContact: '/may-i-contact/',
  mayIContactStep: (id: string) => `/may-i-contact/#${id}`,
  /** Claims that are not verified yet. */
  pending: '/pending/',
  /** Sheets to print and fill in. */
  templates: '/templates/',
  template: (id: string) => `/templates/${id}/`,
  /** All figures of the course. */
  figures: '/figures/',
  figure: (id: string) => `/figures/#${id}`,
  redLines: '/red-lines/',
  redLine: (id: string) => `/red-lines/#${id}`,
  review: '/review/',
  myRecord: '/me/',
  notes: '/notes/',
  /** All written lessons as one book, for printing. */
  book: '/book/',
  trainer: '/trainer/',
  search: '/search/',
  /** How replies are judged, and how well that agrees with raters. */
  scoring: '/scoring/',
  about: '/about/',
} as const;
