/** Longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [number, number];
