/** What a slide is for; it decides how it is laid out and what it can do on the wall. */
export const SLIDE_KINDS = ['point', 'dialogue', 'quote', 'redline', 'case', 'discussion', 'drill', 'quiz'] as const;

export type SlideKind = (typeof SLIDE_KINDS)[number];

export const isSlideKind = (kind: string): kind is SlideKind => (SLIDE_KINDS as readonly string[]).includes(kind);
