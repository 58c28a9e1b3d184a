import faces from '@/public/fonts/faces.json';
import { fontFaceCss } from './font-face';

/** MapLibre knows a font by its family alone, so a weight and a style of ours get a family of their own over the same files. */
const mapFamilies = [
  { family: 'Inter', style: 'normal', alias: 'Inter SemiBold' },
  { family: 'Newsreader', style: 'italic', alias: 'Newsreader Italic' },
] as const;

const aliased = faces.flatMap((face) =>
  mapFamilies
    .filter(({ family, style }) => family === face.family && style === face.style)
    .map(({ alias }) => ({ ...face, family: alias })),
);

/** `@font-face` rules of the page's fonts and of the families that the map's labels name (`geo/style/layers/labels.ts`). */
export const pageFontCss = fontFaceCss([...faces, ...aliased], '/fonts');
