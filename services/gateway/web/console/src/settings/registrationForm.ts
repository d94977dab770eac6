import type { RegistrationForm } from '@kith/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../queries';

export type Question = RegistrationForm['questions'][number];

const path = (gatheringId: string) => `/api/attendee/gatherings/${gatheringId}/form`;

/** Where everybody can register once the event is published. */
export const toRegistrationPage = (gatheringId: string) => `${window.location.origin}/guest/register/${gatheringId}`;

export function useRegistrationForm(gatheringId: string) {
  return useQuery({
    queryKey: ['form', gatheringId],
    queryFn: () => api.get<RegistrationForm>(path(gatheringId)),
    staleTime: Infinity,
  });
}

export function useSaveForm(gatheringId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (questions: Question[]) => api.put<RegistrationForm>(path(gatheringId), { questions }),
    onSuccess: (form) => queries.setQueryData(['form', gatheringId], form),
  });
}

/** With name and e-mail, six fields may be mandatory at most. */
const mostMandatory = 4;
export const mostQuestions = 20;

const idOf = (label: string, index: number) => {
  const plain = label
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30);
  return `${plain === '' ? 'question' : plain}-${String(index + 1)}`;
};

export const newQuestion = (index: number): Question => ({
  id: `question-${String(index + 1)}`,
  kind: 'text',
  label: '',
  mandatory: false,
});

/** As the service wants them: ids of their own for new ones, options for choices only. */
export function asSent(questions: readonly Question[], known: readonly Question[]): Question[] {
  const knownIds = new Set(known.map(({ id }) => id));
  const taken = new Set<string>();
  return questions.map((question, index) => {
    let id = knownIds.has(question.id) ? question.id : idOf(question.label, index);
    while (taken.has(id)) id = `${id}x`;
    taken.add(id);
    const { kind, label, mandatory } = question;
    const plain = { id, kind, label: label.trim(), mandatory };
    if (kind === 'text' || kind === 'yes-no') return plain;
    const options = (question.options ?? []).map((option) => option.trim()).filter(Boolean);
    return { ...plain, options: [...new Set(options)] };
  });
}

/** What keeps a form from being saved. */
type Fault = 'label' | 'options' | 'mandatory';

export function faultsOf(questions: readonly Question[]): Fault[] {
  const faults: Fault[] = [];
  if (questions.some(({ label }) => label.trim() === '')) faults.push('label');
  const choices = asSent(questions, questions).filter(({ kind }) => kind === 'one-of' || kind === 'some-of');
  if (choices.some(({ options }) => (options?.length ?? 0) < 2)) faults.push('options');
  if (questions.filter(({ mandatory }) => mandatory).length > mostMandatory) faults.push('mandatory');
  return faults;
}
