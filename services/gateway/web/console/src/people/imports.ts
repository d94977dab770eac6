import type { ImportPreview, ImportRun } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '../queries';

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}`;

export const fields = [
  'name',
  'first-name',
  'last-name',
  'email',
  'order-email',
  'company',
  'role',
  'asks',
  'offers',
  'status',
  'order',
  'quantity',
  'plus-ones',
] as const;
export type Field = (typeof fields)[number];

/** How a file is laid out; what is not said is recognised. */
export interface Layout {
  sheet?: string | undefined;
  separator?: Separator | undefined;
  header?: number | undefined;
}

export const separators = ['comma', 'semicolon', 'tab', 'bar'] as const;
type Separator = (typeof separators)[number];

/** How a file is to be read: which column tells what, by its number, who is coming, and who is right. */
export interface Choices extends Layout {
  columns?: Partial<Record<Field, number>>;
  coming?: string[];
  away?: string[];
  everyone?: boolean;
  shared?: boolean;
  takeConflicts: boolean;
}

/** What every column tells now. */
export function columnsOf(preview: ImportPreview): Partial<Record<Field, number>> {
  const columns: Partial<Record<Field, number>> = {};
  for (const column of preview.columns) if (column.field) columns[column.field] = column.number;
  return columns;
}

/** Whether something of the file is not understood: then nobody can be imported yet. */
export const isOpen = (preview: ImportPreview) =>
  preview.missing.length > 0 ||
  preview.statusColumns.length > 0 ||
  preview.statusWords.some((word) => word.coming === undefined);

/** What becomes of those for whom there is no seat. */
export const beyondCapacity = ['waiting-list', 'overbook'] as const;
export type BeyondCapacity = (typeof beyondCapacity)[number];

/** What guests can have agreed to. */
export const purposes = ['matching', 'visibility', 'photos', 'follow-up', 'sharing'] as const;
export type Purpose = (typeof purposes)[number];

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// a browser guesses the type of a file from the machine's settings; the service looks into the file itself
const typed = (file: File) => new Blob([file], { type: /\.xlsx$/i.test(file.name) ? excel : 'text/csv' });

function queryOf(choices: Choices): URLSearchParams {
  const query = new URLSearchParams();
  for (const [field, column] of Object.entries(choices.columns ?? {})) {
    query.append('column', `${field}:${String(column)}`);
  }
  for (const word of choices.coming ?? []) query.append('coming', word);
  for (const word of choices.away ?? []) query.append('away', word);
  if (choices.sheet !== undefined) query.set('sheet', choices.sheet);
  if (choices.separator) query.set('separator', choices.separator);
  if (choices.header !== undefined) query.set('header', String(choices.header));
  if (choices.everyone) query.set('everyone', 'true');
  if (choices.shared) query.set('shared', 'true');
  if (choices.takeConflicts) query.set('conflicts', 'take');
  return query;
}

interface Chosen {
  file: File;
  choices: Choices;
}

export function useImportPreview(gatheringId: string) {
  return useMutation({
    mutationFn: ({ file, choices }: Chosen) =>
      api.post<ImportPreview>(`${path(gatheringId)}/import-previews?${queryOf(choices).toString()}`, typed(file)),
  });
}

interface Start extends Chosen {
  importId: string;
  beyond: BeyondCapacity | undefined;
  /** What the organiser states that the guests agreed to. */
  agreed: readonly Purpose[];
}

export function useStartImport(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ importId, file, choices, beyond, agreed }: Start) => {
      const query = queryOf(choices);
      query.set('name', file.name);
      if (beyond) query.set('beyond', beyond);
      query.set('agreed', agreed.length > 0 ? agreed.join() : 'none');
      return api.put<ImportRun>(`${path(gatheringId)}/imports/${importId}?${query.toString()}`, typed(file));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', gatheringId] }),
  });
}

export const isActive = (run: ImportRun) => run.state === 'running' || run.state === 'undoing';

/** The imports of an event, the latest first; what they change is asked for again as soon as it has changed. */
export function useImports(gatheringId: string) {
  const queries = useQueryClient();
  const imports = useQuery({
    queryKey: ['imports', gatheringId],
    queryFn: async () => (await api.get<{ imports: ImportRun[] }>(`${path(gatheringId)}/imports`)).imports,
    refetchInterval: (query) => (query.state.data?.some(isActive) ? 700 : 30_000),
  });
  const done = imports.data?.map((run) => `${run.state}${String(run.done)}`).join();
  useEffect(() => {
    if (done === undefined) return;
    for (const kind of ['people', 'tickets', 'gathering', 'duplicates', 'doubtful-texts']) {
      void queries.invalidateQueries({ queryKey: [kind, gatheringId] });
    }
  }, [done, gatheringId, queries]);
  return imports;
}

export function useUndoImport(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (importId: string) => api.post<ImportRun>(`${path(gatheringId)}/imports/${importId}/undo`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports', gatheringId] }),
  });
}
