import { type Tokens, tokens } from './tokens';

function properties(row: Tokens): string {
  return Object.entries(row)
    .map(([name, value]) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value}`)
    .join(';');
}

/** The tokens as CSS custom properties (`--focus-strong`): the system's choice, unless `data-theme` names one, on the page or a part of it. */
export const themeCss = [
  `:root{color-scheme:light;${properties(tokens.paper)}}`,
  `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${properties(tokens.night)}}}`,
  `[data-theme=paper]{color-scheme:light;${properties(tokens.paper)}}`,
  `[data-theme=night]{color-scheme:dark;${properties(tokens.night)}}`,
].join('\n');
