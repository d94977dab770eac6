import { Client, type RegistrationPage, type Submission, type SubmissionReceipt } from '@kith/api';

const client = new Client();

export const lookAtForm = (gatheringId: string) => client.get<RegistrationPage>(`/api/attendee/forms/${gatheringId}`);

/** Sent again under the same id, a form counts once. */
export const submit = (gatheringId: string, id: string, submission: Submission) =>
  client.put<SubmissionReceipt>(`/api/attendee/forms/${gatheringId}/submissions/${id}`, submission);
