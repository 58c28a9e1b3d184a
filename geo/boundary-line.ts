/** Stands on every map, still and slide. */
export const boundaryLine = 'Boundaries: Natural Earth, modified. No position is implied.';
