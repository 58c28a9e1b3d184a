'use client';

import dynamic from 'next/dynamic';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { MapBoundary } from './map-boundary';
import type { StageDossier, StagePage } from './stage-data';
import { usePanelScroll } from './use-panel-scroll';

const loadLiveMap = () => import('./live-map').then((module) => module.LiveMap);
const LiveMap = dynamic(loadLiveMap, { ssr: false });
// The map's code is asked for while the page is still waking up, not after.
if (typeof window !== 'undefined') loadLiveMap().catch(() => undefined);

type Stage = {
  readonly setDossier: (dossier: StageDossier) => void;
  readonly setPage: (page: StagePage) => void;
  readonly setPointed: (relation: number | null) => void;
};

const StageContext = createContext<Stage | null>(null);

/**
 * The one client island of the map: it lies in a layout and never remounts, while the pages beside it are rendered by
 * the server. Pages tell it what to show through `ShowDossier` and `ShowPage`.
 */
export function Stage({ children }: { readonly children: ReactNode }) {
  const [dossier, setDossier] = useState<StageDossier | null>(null);
  const [page, setPage] = useState<StagePage | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [state, setState] = useState<'waiting' | 'ready' | 'no-webgl' | 'failed'>('waiting');
  const stage = useMemo(() => ({ setDossier, setPage, setPointed }), []);
  usePanelScroll();

  useEffect(() => {
    if (typeof WebGL2RenderingContext === 'undefined') setState('no-webgl');
  }, []);

  const live = dossier !== null && page !== null && (state === 'waiting' || state === 'ready');
  return (
    <StageContext value={stage}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens to what its links receive, it is nothing to act on itself */}
      <div
        className="atlas"
        data-map={state}
        onPointerOver={(event) => setPointed(relationAt(event.target))}
        onFocus={(event) => setPointed(relationAt(event.target))}
      >
        {children}
        <div className="live">
          {live && (
            <MapBoundary onFail={setState}>
              <LiveMap
                dossier={dossier}
                page={page}
                pointed={pointed}
                onReady={() => setState('ready')}
                onFail={setState}
              />
            </MapBoundary>
          )}
        </div>
        {state === 'no-webgl' && (
          <p className="map-notice">This browser offers no WebGL 2, so the map is shown as a still picture.</p>
        )}
        {state === 'failed' && (
          <p className="map-notice">The live map could not be loaded, so the map is shown as a still picture.</p>
        )}
      </div>
    </StageContext>
  );
}

/** The relation that an element of the page stands for: rows, marks and badges carry its number. */
function relationAt(target: EventTarget): number | null {
  const element = target instanceof Element ? target.closest('[data-relation]') : null;
  return element ? Number(element.getAttribute('data-relation')) : null;
}

function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('there is no map stage above this component');
  return stage;
}

/** Puts a dossier on the map. Renders nothing. */
export function ShowDossier({ dossier }: { readonly dossier: StageDossier }) {
  const { setDossier } = useStage();
  useEffect(() => setDossier(dossier), [dossier, setDossier]);
  return null;
}

/** Tells the map what the open page selects and lets through. Renders nothing. */
export function ShowPage({ page }: { readonly page: StagePage }) {
  const { setPage } = useStage();
  useEffect(() => setPage(page), [page, setPage]);
  return null;
}
