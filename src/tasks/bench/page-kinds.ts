import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../../core/course/routes.ts';
import { dist } from '../project.ts';

/** One address for each kind of page; `any` in an address stands for the heaviest page of that folder. */
const KINDS: Readonly<Record<string, string>> = {
  map: routes.map,
  lesson: routes.lesson('any'),
  case: routes.case('any'),
  quiz: routes.quiz('any'),
  'practice list': routes.practiceList,
  'role-play': routes.practice('any'),
  scorecard: routes.scorecard(),
  sources: routes.sources,
  source: routes.source('any'),
  glossary: routes.glossary,
  'quick reference': routes.rules,
  'decision tree': routes.mayIContact,
  templates: routes.templates,
  template: routes.template('any'),
  pending: routes.pending,
  figures: routes.figures,
  review: routes.review,
  'my record': routes.myRecord,
  notes: routes.notes,
  book: routes.book,
  trainer: routes.trainer,
  search: routes.search,
  deck: routes.slides('any'),
  speaker: routes.speaker('any'),
  'deck of a day': routes.daySlides('any'),
  'speaker of a day': routes.daySpeaker('any'),
  handout: routes.handout('any'),
  workbook: routes.workbook('any'),
  scoring: routes.scoring,
  about: routes.about,
  404: '/404.html',
};

export interface BenchPage {
  readonly kind: string;
  /** Below the site's root, with a slash at its start. */
  readonly address: string;
}

const fileOf = (address: string): string => path.join(dist, address, address.endsWith('/') ? 'index.html' : '');

function heaviest(folder: string): string | undefined {
  if (!existsSync(path.join(dist, folder))) return undefined;
  const size = (name: string): number => statSync(fileOf(`${folder}${name}/`), { throwIfNoEntry: false })?.size ?? 0;
  const names = readdirSync(path.join(dist, folder)).filter((name) => size(name) > 0);
  return names.sort((a, b) => size(b) - size(a))[0];
}

function find(address: string): string | undefined {
  if (!address.endsWith('/any/')) return existsSync(fileOf(address)) ? address : undefined;
  const folder = address.slice(0, -'any/'.length);
  const name = heaviest(folder);
  return name && `${folder}${name}/`;
}

/** The pages to measure; kinds that are not built yet are named on the console and left out. */
export function benchPages(): readonly BenchPage[] {
  return Object.entries(KINDS).flatMap(([kind, wanted]) => {
    const address = find(wanted);
    if (!address) console.log(`${kind}: not built yet, left out (${wanted})`);
    return address ? [{ kind, address }] : [];
  });
}
