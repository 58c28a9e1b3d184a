/** subset-font 2.9 ships no types; these are the options that we use. */
declare module 'subset-font' {
  type Axis = number | { readonly min: number; readonly max: number; readonly default?: number };
  type Options = {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<Record<string, Axis>>;
    readonly noHinting?: boolean;
  };
  // biome-ignore lint/style/noDefaultExport: the package's own shape
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
