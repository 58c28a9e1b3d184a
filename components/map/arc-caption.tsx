import type { Caption } from './stage-data';

type Props = { readonly number: number; readonly x: number; readonly y: number; readonly caption: Caption | undefined };

/** What a pointer over an arc shows: number, pair, act and the words of the article. */
export function ArcCaption({ number, x, y, caption }: Props) {
  if (!caption) return null;
  return (
    <div
      className="arc-caption"
      style={{ left: `min(${x}px, 100% - 336px)`, top: `min(${y}px, 100% - 170px)` }}
      aria-hidden="true"
    >
      <p className="arc-caption-head">
        <span className="badge">{number}</span> {caption.pair}
      </p>
      <p className="arc-caption-act">{caption.act}</p>
      <p className="arc-caption-quote">{caption.quote}</p>
    </div>
  );
}
