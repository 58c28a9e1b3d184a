'use client';

import { Component, type ReactNode } from 'react';

type Props = { readonly onFail: (why: 'failed') => void; readonly children: ReactNode };

/** Keeps a live map that cannot be loaded or throws from taking the page with it: the still stays. */
export class MapBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFail('failed');
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
