'use client';

import { useState } from 'react';

/** Copies the address of what is on screen: page, camera, filters and theme are all in it. */
export function ShareButton() {
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // No clipboard without a secure origin: the address bar has the same link.
      window.prompt('Copy this link', window.location.href);
    }
  }
  return (
    <button type="button" className="button needs-script" onClick={copy}>
      {copied ? 'Link copied' : 'Share'}
    </button>
  );
}
