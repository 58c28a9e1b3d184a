import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { StyledArc } from '@/geo/plate';
import type { Relation } from '@/relations/record';
import type { Truth } from './read-truth';

export type { Truth };

export const slug = 'traore-in-moscow-2025';
export const home = `/d/${slug}`;

const known = new Map<string, Truth>();

/** What a dossier's folder says by itself, read beside the server that is tested. */
export function truthOf(folder: string, name: string): Truth {
  const command = ['--import', 'tsx', 'tests/e2e/support/read-truth.ts', folder, name];
  const truth =
    known.get(folder) ?? JSON.parse(execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 }));
  known.set(folder, truth);
  return truth;
}

/** The dossier that ships. */
export function shipped(): Truth {
  return truthOf(`dossiers/${slug}`, slug);
}

/** The article as the file has it. */
export function articleText(): string {
  return readFileSync(`dossiers/${slug}/article.txt`, 'utf8');
}

export function relationOf({ dossier }: Truth, number: number): Relation {
  const relation = dossier.derivation.relations.find((candidate) => candidate.number === number);
  if (!relation) throw new Error(`there is no relation ${number}`);
  return relation;
}

export function arcOf({ plate: { arcs } }: Truth, number: number): StyledArc {
  const arc = arcs.find((candidate) => candidate.number === number);
  if (!arc) throw new Error(`relation ${number} has no arc`);
  return arc;
}

/** Numbers of the arcs between two regions, whichever way they point. */
export function between({ plate: { arcs } }: Truth, one: string, other: string): number[] {
  return arcs
    .filter(({ from, to }) => (from === one && to === other) || (from === other && to === one))
    .map(({ number }) => number);
}

/** Numbers of the arcs that end in a region. */
export function touching({ plate: { arcs } }: Truth, region: string): number[] {
  return arcs.filter(({ from, to }) => from === region || to === region).map(({ number }) => number);
}

/** Some of many, evenly. */
export function sampleOf<T>(many: readonly T[], count: number): T[] {
  const step = Math.max(1, (many.length - 1) / (count - 1));
  return many.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
