'use client';

import type { FeatureCollection } from 'geojson';
import * as maplibre from 'maplibre-gl';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import MapGl, { type MapLayerMouseEvent, type MapRef, type ViewStateChangeEvent } from 'react-map-gl/maplibre';
import { openingCamera } from '@/geo/camera/opening-camera';
import { plate as layOut, raisable } from '@/geo/plate';
import { mapStyle } from '@/geo/style';
import { arcSourceIds, layerIds } from '@/geo/style/ids';
import { address } from '@/relations/address';
import { parseQuery, printQuery, type View, withoutView } from '@/relations/query';
import { ArcCaption } from './arc-caption';
import { addArcImages } from './arc-images';
import { type BaseData, loadBase, loadFineCountries } from './base-data';
import type { StageDossier, StagePage } from './stage-data';
import { useFragmentRelation } from './use-fragment-relation';
import { useTheme } from './use-theme';

maplibre.setWorkerUrl('/maplibre/maplibre-gl-worker.mjs');
maplibre.prewarm();
const base = loadBase();

type Props = {
  readonly dossier: StageDossier;
  readonly page: StagePage;
  /** The relation whose row, mark or badge the pointer or the focus is on. */
  readonly pointed: number | null;
  readonly onReady: () => void;
  /** `no-webgl`: the machine cannot; `failed`: the countries could not be loaded. */
  readonly onFail: (why: 'no-webgl' | 'failed') => void;
};

const clickable = [layerIds.badges, layerIds.arcHit, layerIds.focus];

/** The live map. Mounted once; everything that changes reaches it as properties. */
export function LiveMap({ dossier, page, pointed, onReady, onFail }: Props) {
  const map = useRef<MapRef>(null);
  /** A zoom by wheel ends without an event of the hand that turned it. */
  const wheeled = useRef(false);
  const [data, setData] = useState<BaseData | null>(null);
  const [ready, setReady] = useState(false);
  const [hovered, setHovered] = useState<{ number: number; x: number; y: number } | null>(null);
  const theme = useTheme();
  const router = useRouter();
  const pathname = usePathname();
  const query = parseQuery(useSearchParams());
  const fragment = useFragmentRelation();

  useEffect(() => {
    base.then(setData, () => onFail('failed'));
  }, [onFail]);

  const plate = useMemo(() => layOut(dossier.relations, dossier.regions), [dossier]);
  const selected = raisable(plate, page.relation ?? (page.marks ? fragment : null));
  const projection = query.projection ?? 'globe';
  const style = useMemo(
    () => data && mapStyle({ theme, projection, ...data, plate, shown: page.shown, selectedRegion: page.region }),
    [theme, projection, data, plate, page.shown, page.region],
  );

  const camera = useCallback(
    ({ clientWidth, clientHeight }: HTMLElement): View => {
      const size = { width: clientWidth, height: clientHeight };
      const { center, zoom } = openingCamera({ plate, relation: selected, region: page.region, projection, size });
      return { longitude: center[0], latitude: center[1], zoom };
    },
    [plate, selected, page.region, projection],
  );
  useMoves({ map, ready, camera, view: query.view });

  const raised = hovered?.number ?? raisable(plate, pointed) ?? selected;
  useEmphasis({ map, ready, relations: dossier.relations, raised, region: page.region, style });

  function open(event: MapLayerMouseEvent) {
    const kept = withoutView(query);
    const feature = event.features?.[0];
    const number = feature?.properties.number as number | undefined;
    if (number !== undefined && page.marks) {
      // As a mark's own link does it: of a fragment that the router pushes nobody is told.
      window.location.hash = `r${number}`;
    } else if (number !== undefined) {
      router.push(address.relation(dossier.slug, number, kept), { scroll: false });
    } else if (feature) {
      router.push(address.region(dossier.slug, String(feature.properties.id), kept), { scroll: false });
    }
  }

  function point(event: MapLayerMouseEvent) {
    // A finger does not hover: it would leave the caption behind.
    if (window.matchMedia('(hover: none)').matches) return;
    const number = event.features?.find((feature) => feature.properties.number !== undefined)?.properties.number;
    setHovered(typeof number === 'number' ? { number, x: event.point.x, y: event.point.y } : null);
    const canvas = map.current?.getCanvas();
    if (canvas) canvas.style.cursor = event.features?.length ? 'pointer' : '';
  }

  /** The camera is kept in the address, so that a copied link shows what its sender saw; only moves by hand count. */
  function keepView(event: ViewStateChangeEvent) {
    const byHand = wheeled.current || ('originalEvent' in event && event.originalEvent);
    wheeled.current = false;
    if (!byHand) return;
    const { longitude, latitude, zoom } = event.viewState;
    const search = printQuery({
      ...parseQuery(new URLSearchParams(window.location.search)),
      view: { longitude, latitude, zoom },
    });
    window.history.replaceState(null, '', `${pathname}${search}${window.location.hash}`);
  }

  function load() {
    const instance = map.current?.getMap();
    if (!instance) return;
    // Whoever has the page can ask the map itself what it drew: the browser tests do.
    Object.assign(instance.getContainer(), { demarcheMap: instance });
    setReady(true);
    instance.once('idle', () => {
      performance.mark('map-ready');
      onReady();
      loadFineCountries().then(
        (countries: FeatureCollection) => setData((known) => known && { ...known, countries }),
        () => undefined,
      );
    });
  }

  if (!style) return null;
  const start = query.view ?? camera(document.querySelector<HTMLElement>('.live') ?? document.body);
  return (
    <>
      <MapGl
        ref={map}
        mapLib={maplibre}
        mapStyle={style}
        initialViewState={start}
        interactiveLayerIds={clickable}
        attributionControl={false}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        cooperativeGestures={false}
        minZoom={0}
        maxZoom={9}
        canvasContextAttributes={{ antialias: true }}
        onStyleData={() => map.current && addArcImages(map.current.getMap())}
        onLoad={load}
        onError={() => map.current === null && onFail('no-webgl')}
        onClick={open}
        onMouseMove={point}
        onMouseOut={() => setHovered(null)}
        onWheel={() => {
          wheeled.current = true;
        }}
        onMoveEnd={keepView}
      />
      {hovered && dossier.captions[hovered.number] && (
        <ArcCaption {...hovered} caption={dossier.captions[hovered.number]} />
      )}
    </>
  );
}

type Moves = {
  readonly map: React.RefObject<MapRef | null>;
  readonly ready: boolean;
  readonly camera: (container: HTMLElement) => View;
  readonly view: View | null;
};

/** Moves the camera when the page selects something else; a view in the address is taken as it is. */
function useMoves({ map, ready, camera, view }: Moves) {
  const last = useRef(camera);
  const wanted = useRef(view);
  wanted.current = view;
  useEffect(() => {
    const instance = map.current?.getMap();
    if (!ready || !instance || last.current === camera) return;
    last.current = camera;
    const { longitude, latitude, zoom } = wanted.current ?? camera(instance.getContainer());
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    instance.easeTo({ center: [longitude, latitude], zoom, duration: still ? 0 : 700 });
  }, [map, ready, camera]);
}

type Emphasis = {
  readonly map: React.RefObject<MapRef | null>;
  readonly ready: boolean;
  readonly relations: StageDossier['relations'];
  /** The one relation that is selected or pointed at. */
  readonly raised: number | null;
  /** The region whose page is open: while no relation is raised, those that do not touch it recede. */
  readonly region: string | null;
  /** A new style may bring new sources, whose states start empty. */
  readonly style: unknown;
};

/** Raises one relation and lets the others recede, by feature state: no source is built again. */
function useEmphasis({ map, ready, relations, raised, region, style }: Emphasis) {
  useEffect(() => {
    const instance = map.current?.getMap();
    if (!ready || !instance || !style) return;
    for (const { number, from, to } of relations) {
      const aside = raised === null ? region !== null && from !== region && to !== region : number !== raised;
      const state = { raised: number === raised, receded: aside };
      for (const source of arcSourceIds) {
        if (instance.getSource(source)) instance.setFeatureState({ source, id: number }, state);
      }
    }
  }, [map, ready, relations, raised, region, style]);
}
