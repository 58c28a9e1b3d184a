'use client';

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** What is shown when a page breaks: a sentence, the reference that the server's log has, and a way on. */
export default function ErrorPage({ error, reset }: Props) {
  return (
    <main className="plain">
      <h1>This page could not be made</h1>
      <p>
        Something that should hold did not. {error.digest && `The server’s log has it under ${error.digest}. `}The other
        pages are not affected.
      </p>
      <p>
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
      </p>
    </main>
  );
}
