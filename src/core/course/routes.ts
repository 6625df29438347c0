/** The site's addresses, so that pages, records and search agree on them. All end in a slash. */
export const routes = {
  map: '/',
  lesson: (id: string) => `/lessons/${id}/`,
  case: (id: string) => `/cases/${id}/`,
  practiceList: '/practice/',
  /** @param gate start the call at this gate (1–5) */
  practice: (scenario: string, gate?: number) => `/practice/${scenario}/${gate === undefined ? '' : `?gate=${gate}`}`,
  /** Continue or read one stored call. */
  practiceAttempt: (scenario: string, attempt: string) => `/practice/${scenario}/?attempt=${attempt}`,
  scorecard: (attempt?: string) => (attempt === undefined ? '/scorecard/' : `/scorecard/?attempt=${attempt}`),
  sources: '/sources/',
  source: (id: string, article?: string) => `/sources/${id}/${article === undefined ? '' : `#${article}`}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  redLines: '/red-lines/',
  redLine: (id: string) => `/red-lines/#${id}`,
  myRecord: '/me/',
  trainer: '/trainer/',
  search: '/search/',
  about: '/about/',
} as const;
