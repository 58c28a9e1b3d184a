import { escapeXml } from './escape-xml';
import { stillArcs } from './still-arcs';
import { stillBase } from './still-base';
import { stillLabels } from './still-labels';
import { type StillInput, type StillScene, stillScene } from './still-scene';

/**
 * The map as one SVG without a script or a request: the same camera, colours, arcs and badges as the live map, for the
 * first paint, for print, previews and slides, and for machines without WebGL. Pure: the same input gives the same text.
 */
export function still(input: StillInput): string {
  const scene = stillScene(input);
  const { width, height } = scene.size;
  const arcs = stillArcs(scene);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(scene.title)}</title><desc id="description">${escapeXml(scene.description)}</desc>`,
    `<style>${scene.fontCss}${style(scene)}</style>`,
    stillBase(scene),
    arcs.svg,
    stillLabels(scene, arcs),
    '</svg>',
  ].join('\n');
}

function style({ tokens, scale, animate }: StillScene): string {
  const serif = 'font-family:Newsreader,Georgia,serif;font-style:italic';
  const sans = 'font-family:Inter,system-ui,sans-serif;font-weight:600';
  return [
    `text{text-anchor:middle;paint-order:stroke;stroke-linejoin:round}`,
    `.capital{${sans};fill:${tokens.ink};stroke:${tokens.land};stroke-width:${3.6 * scale}px}`,
    `.country{${serif};letter-spacing:.12em;fill:${tokens.soft};stroke:${tokens.land};stroke-width:${2.4 * scale}px}`,
    `.composite{${serif};letter-spacing:.5em;fill:${tokens.soft};stroke:${tokens.land};stroke-width:${2.4 * scale}px}`,
    `.focus{stroke:${tokens.focus}}`,
    `.dot{fill:${tokens.ink};stroke:${tokens.panel};stroke-width:${2 * scale}px}`,
    `.ring{fill:${tokens.panel};stroke:${tokens.ink};stroke-width:${1.8 * scale}px}`,
    `.head{stroke:${tokens.panel};stroke-width:${1.2 * scale}px;paint-order:stroke;stroke-linejoin:round}`,
    `.badge circle{fill:${tokens.panel}}.badge text{${sans};fill:${tokens.ink}}`,
    animate
      ? '.draw{stroke-dasharray:var(--l);animation:draw .32s ease-out var(--d) backwards}' +
        '.fade{animation:show .32s ease-out var(--d) backwards}' +
        '.head,.badge{animation:show .15s ease-out var(--d) backwards}' +
        '@keyframes draw{from{stroke-dashoffset:var(--l)}}@keyframes show{from{opacity:0}}' +
        '@media(prefers-reduced-motion:reduce){.draw,.fade,.head,.badge{animation:none}}'
      : '',
  ].join('');
}
