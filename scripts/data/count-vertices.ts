/** How many positions a GeoJSON or TopoJSON value holds: every innermost array of numbers counts as one. */
export function countVertices(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  if (typeof value[0] === 'number') return 1;
  return value.reduce<number>((sum, item) => sum + countVertices(item), 0);
}
