import type { components as Analytics } from './generated/analytics';
import type { components as Attendee } from './generated/attendee';
import type { components as Matching } from './generated/matching';
import type { components as Messaging } from './generated/messaging';

/** What the services say and hear over HTTP, as their descriptions have it. Instants are ISO-8601 texts in UTC. */

export type Gathering = Attendee['schemas']['Gathering'];
export type GatheringState = Gathering['state'];
/** A limit that is null goes; whatever is not named stays as it is. */
export type GatheringPlan = Omit<Attendee['schemas']['GatheringDetails'], 'capacity'> & { capacity?: number | null };
export type ImportPreview = Attendee['schemas']['ImportPreview'];
export type ImportRun = Attendee['schemas']['ImportRun'];
export type ImportRow = Attendee['schemas']['ImportRow'];
export type KnownPerson = Attendee['schemas']['KnownPerson'];
export type LikelyDuplicate = Attendee['schemas']['LikelyDuplicate'];
export type Distinction = Attendee['schemas']['Distinction'];
export type Merge = Attendee['schemas']['Merge'];
export type MergePreview = Attendee['schemas']['MergePreview'];
export type RegistrationPage = Attendee['schemas']['RegistrationPage'];
export type Host = Attendee['schemas']['Host'];
export type RegistrationForm = Attendee['schemas']['RegistrationForm'];
export type Overbooking = Attendee['schemas']['Overbooking'];
export type WaitingList = Attendee['schemas']['WaitingList'];
export type FormAnswers = Attendee['schemas']['FormAnswers'];
export type Submission = Attendee['schemas']['Submission'];
export type SubmissionReceipt = Attendee['schemas']['SubmissionReceipt'];
export type TextToRead = Attendee['schemas']['TextToRead'];
export type TextRead = Attendee['schemas']['TextRead'];
export type TopicTitle = Attendee['schemas']['TopicTitle'];
export type Reading = Attendee['schemas']['Reading'];
export type MyReading = Attendee['schemas']['MyReading'];
export type Consent = Attendee['schemas']['Consent'];
export type PendingDetails = Attendee['schemas']['PendingDetails'];
export type AvoidedPerson = Attendee['schemas']['AvoidedPerson'];
export type MyProfile = Attendee['schemas']['MyProfile'];
export type MyAsk = Attendee['schemas']['Ask'];
export type MyOffer = Attendee['schemas']['Offer'];
export type RegisteredPerson = Attendee['schemas']['Person'];
export type DoorScan = Attendee['schemas']['DoorScan'];
export type HelpTopic = Attendee['schemas']['HelpTopic'];
export type HelpTopics = Attendee['schemas']['HelpTopicList'];
export type HelpTopicOrder = Attendee['schemas']['HelpTopicOrder'];
export type DoubtfulText = Attendee['schemas']['DoubtfulText'];
export type DoubtfulTexts = Attendee['schemas']['DoubtfulTexts'];
export type Ticket = Attendee['schemas']['Ticket'];
export type PairingCode = Attendee['schemas']['PairingCode'];
export type Device = Attendee['schemas']['Device'];

export type Person = Matching['schemas']['Person'];
export type Match = Matching['schemas']['SuggestedMeeting'];
export type Reason = Matching['schemas']['Gives'];
export type Answer = NonNullable<Reason['answer']>;
export type AnswerCount = Matching['schemas']['AnswerCount'];
export type Possibilities = Matching['schemas']['Possibilities'];
export type PossibleHelp = Matching['schemas']['Possible'];
export type MatchPlan = Matching['schemas']['Plan'];
export type Dropped = Matching['schemas']['Dropped'];
export type DroppedReason = Matching['schemas']['DroppedReason'];
export type RoundRequest = Matching['schemas']['RoundRequest'];
export type Privacy = Matching['schemas']['Privacy'];
export type PlanChange = Matching['schemas']['PlanChange'];
export type Room = Matching['schemas']['Room'];
export type CurrentRound = Matching['schemas']['CurrentRound'];
export type Round = Matching['schemas']['PlayedRound'];

export type Mail = Messaging['schemas']['MailView'];
export type Mails = Messaging['schemas']['MailsView'];

export type Report = Analytics['schemas']['Report'];
export type Present = Analytics['schemas']['Present'];
export type Door = Analytics['schemas']['Door'];
export type Figure = Analytics['schemas']['Figure'];
export type Definition = Analytics['schemas']['Definition'];
export type Definitions = Analytics['schemas']['Definitions'];

/** The gateway's own word on who is signed in. */
export interface Session {
  signedIn: boolean;
  name?: string;
  organisation?: { id: string; alias: string };
  roles: string[];
  inboxUrl?: string;
  csrf?: string;
}
