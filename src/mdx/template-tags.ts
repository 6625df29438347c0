import Bank from './Bank.astro';
import Blank from './Blank.astro';
import Field from './Field.astro';
import Fields from './Fields.astro';
import NextPage from './NextPage.astro';
import Say from './Say.astro';
import Tick from './Tick.astro';

/** What an author's tags become on a sheet to print; `TEMPLATE_TAGS` in core/course/template.ts lists the same names. The sheet's title is h2. */
export const templateTags = { Bank, Blank, Field, Fields, NextPage, Say, Tick, h2: 'h3' };
