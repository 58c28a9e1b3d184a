/** What the article does not say, in sentences; nothing when there is none. */
export function GapList({ gaps }: { readonly gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <section className="gaps">
      <h2>Not in this article</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </section>
  );
}
