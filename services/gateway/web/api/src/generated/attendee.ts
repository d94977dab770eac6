export interface paths {
    "/devices/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["claimDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{gatheringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRegistrationPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{gatheringId}/submissions/{submissionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putSubmission"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forms/{gatheringId}/topic-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeTopicsToVisitor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGatherings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getGathering"];
        put: operations["putGathering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCheckIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/check-ins/{checkInId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putCheckIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/check-ins/{checkInId}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAnnulment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeDevice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/distinctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDistinctions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/distinctions/{distinctionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putDistinction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/distinctions/{distinctionId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoDistinction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/doubtful-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDoubtfulTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getForm"];
        put: operations["putForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/host": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHost"];
        put: operations["putHost"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/import-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImport"];
        put: operations["putImport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/known-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listKnownPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/merge-previews/{keptPersonId}/{mergedPersonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMergePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/merges/{mergeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putMerge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/merges/{mergeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["undoMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/overbooking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOverbooking"];
        put: operations["putOverbooking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/pairing-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPairingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/people/{personId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putReadings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/registrations/{registrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["cancelRegistration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/registrations/{registrationId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["letBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/roster/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDoorArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/roster/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDoorRoster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/roster/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDoorNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/text-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putTextReading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/topic-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeTopics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/waiting-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWaitingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/walk-ins/{checkInId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putWalkIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAsks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/asks/{askId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAsk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/asks/{askId}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putAskState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/avoided-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAvoidedPeople"];
        put: operations["putAvoidedPeople"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelMine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/known-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putKnownPeople"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mentor-capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putMentorCapacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mentorings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMentorings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mentorings/{mentoringId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["askForMentor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mentorings/{mentoringId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["agreeToMentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mentorings/{mentoringId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endMentoring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/mentorings/{mentoringId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineToMentor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/offer/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/offer/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putOffer"];
        post?: never;
        delete: operations["withdrawOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putParticipation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/pending-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPendingDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/pending-details/{pendingId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmPendingDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/pending-details/{pendingId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refusePendingDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getProfile"];
        put: operations["putProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMyReadings"];
        put: operations["putMyReadings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["comeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/takes/{takeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["takeOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/topic-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeTopicsToMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putVisibility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putTopic"];
        post?: never;
        delete: operations["deleteTopic"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/topics/{topicId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putTopicMerge"];
        post?: never;
        delete: operations["deleteTopicMerge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["askWhoeverOpens"];
        put?: never;
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedLimit: {
            /** Format: date-time */
            acceptedAt: string;
            acceptedBy: string;
            /** Format: int32 */
            limit: number;
            /** Format: double */
            risk: number;
        };
        AnnulmentBody: {
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            reason: "undone" | "wrong-guest" | "did-not-enter" | "test";
        };
        Ask: {
            /** Format: date-time */
            expiresAt?: string;
            goodAnswer?: string;
            /** Format: uuid */
            id: string;
            next: ("open" | "offered" | "introduced" | "helped" | "closed")[];
            /** @enum {string} */
            outcome?: "fulfilled" | "partly" | "not-fulfilled" | "withdrawn" | "expired";
            sentence: string;
            /** Format: int32 */
            specificity: number;
            /** @enum {string} */
            state: "open" | "offered" | "introduced" | "helped" | "closed";
            topics: string[];
            /** @enum {string} */
            type: "advice" | "introduction" | "feedback" | "hiring" | "work" | "funding" | "partner" | "mentor" | "other";
        };
        AskDetails: {
            /** Format: date-time */
            expiresAt?: string;
            goodAnswer?: string;
            sentence: string;
            topics: string[];
            /** @enum {string} */
            type: "advice" | "introduction" | "feedback" | "hiring" | "work" | "funding" | "partner" | "mentor" | "other";
        };
        AskHint: {
            /** @enum {string} */
            part: "who" | "what" | "by-when";
            text: string;
        };
        AskHints: {
            hints: components["schemas"]["AskHint"][];
            /** Format: int32 */
            score: number;
        };
        AskList: {
            asks: components["schemas"]["Ask"][];
        };
        AvoidedPeople: {
            personIds: string[];
        };
        AvoidedPerson: {
            name?: string;
            /** Format: uuid */
            personId: string;
        };
        AvoidedView: {
            people: components["schemas"]["AvoidedPerson"][];
        };
        Capacity: {
            /** Format: int32 */
            capacity: number;
        };
        CheckInBody: {
            before?: components["schemas"]["Pace"];
            door: string;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            override?: "identity-checked" | "organiser-agreed" | "earlier-scan-was-wrong" | "admitted-offline";
            /** Format: uuid */
            registrationId?: string;
            ticket?: string;
        };
        CheckInResult: {
            company?: string;
            displayName?: string;
            /** Format: date-time */
            firstAt?: string;
            firstDoor?: string;
            /** @enum {string} */
            outcome: "admitted" | "already-in" | "rehearsal" | "refused";
            /** @enum {string} */
            reason?: "malformed-ticket" | "unknown-ticket" | "other-gathering" | "cancelled" | "capacity-reached" | "malformed-walk-in" | "known-address" | "gathering-closed";
        };
        Claim: {
            code: string;
            /** Format: uuid */
            deviceId: string;
            name: string;
        };
        Confirmation: {
            readings: components["schemas"]["Reading"][];
        };
        Consent: {
            /** @enum {string} */
            basis: "own-decision" | "organiser-statement" | "event" | "not-asked";
            /** Format: date-time */
            decidedAt?: string;
            /** Format: int32 */
            decidedOnVersion?: number;
            given?: boolean;
            inUse: boolean;
            /** @enum {string} */
            purpose: "matching" | "visibility" | "photos" | "follow-up" | "sharing";
            statedBy?: string;
            /** Format: int32 */
            version: number;
        };
        ConsentChoice: {
            given: boolean;
            /** @enum {string} */
            purpose: "matching" | "visibility" | "photos" | "follow-up" | "sharing";
            /** Format: int32 */
            version: number;
        };
        ConsentList: {
            consents: components["schemas"]["Consent"][];
        };
        ConsentText: {
            /** @enum {string} */
            purpose: "matching" | "visibility" | "photos" | "follow-up" | "sharing";
            /** Format: int32 */
            version: number;
        };
        Description: {
            company?: string;
            name: string;
            role?: string;
        };
        Device: {
            /** Format: uuid */
            deviceId: string;
            name: string;
            /** Format: date-time */
            pairedAt: string;
            /** Format: date-time */
            revokedAt?: string;
        };
        DeviceList: {
            devices: components["schemas"]["Device"][];
        };
        Distinction: {
            /** Format: uuid */
            id: string;
            one: components["schemas"]["KnownPerson"];
            other: components["schemas"]["KnownPerson"];
            /** Format: date-time */
            saidAt: string;
            /** Format: date-time */
            takenBackAt?: string;
        };
        DistinctionList: {
            distinctions: components["schemas"]["Distinction"][];
        };
        DistinctionOrder: {
            /** Format: uuid */
            onePersonId: string;
            /** Format: uuid */
            otherPersonId: string;
        };
        DoorArrival: {
            /** Format: uuid */
            checkInId?: string;
            door?: string;
            /** Format: date-time */
            occurredAt?: string;
            /** Format: uuid */
            registrationId: string;
        };
        DoorArrivals: {
            arrivals: components["schemas"]["DoorArrival"][];
            /** Format: date-time */
            asOf: string;
        };
        DoorName: {
            company?: string;
            displayName: string;
            /** Format: uuid */
            registrationId: string;
            words: string;
        };
        DoorNames: {
            names: components["schemas"]["DoorName"][];
            /** Format: date-time */
            validUntil: string;
            /** Format: int32 */
            wordLength: number;
        };
        DoorRoster: {
            /** Format: int32 */
            capacity?: number;
            /** Format: date-time */
            closedAt?: string;
            /** Format: int32 */
            confirmed: number;
            entries: components["schemas"]["DoorRosterEntry"][];
            /** Format: date-time */
            takenAt: string;
            version: string;
            walkInKey: string;
        };
        DoorRosterEntry: {
            cancelled?: boolean;
            /** Format: uuid */
            registrationId: string;
            /** Format: uuid */
            sameAs?: string;
            sealed: string;
        };
        DoorScan: {
            /** Format: date-time */
            annulledAt?: string;
            annulledBecause?: string;
            /** @enum {string} */
            answered: "admitted" | "already-in" | "rehearsal" | "refused";
            /** Format: uuid */
            checkInId: string;
            /** Format: uuid */
            deviceId?: string;
            door: string;
            name?: string;
            /** Format: date-time */
            occurredAt: string;
            override?: string;
            /** @enum {string} */
            reason?: "malformed-ticket" | "unknown-ticket" | "other-gathering" | "cancelled" | "capacity-reached" | "malformed-walk-in" | "known-address" | "gathering-closed";
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            registrationId?: string;
            /** Format: int32 */
            skewSeconds?: number;
            standing: string;
            /** Format: date-time */
            toldAt?: string;
        };
        DoorScans: {
            scans: components["schemas"]["DoorScan"][];
        };
        DoubtfulText: {
            alone: boolean;
            /** Format: int32 */
            answers: number;
            chosen?: components["schemas"]["TopicTitle"][];
            /** Format: int32 */
            count: number;
            /** @enum {string} */
            kind: "ask" | "offer" | "role";
            people: components["schemas"]["DoubtfulTextWriter"][];
            proposals: components["schemas"]["TopicTitle"][];
            text: string;
        };
        DoubtfulTextWriter: {
            name: string;
            /** Format: uuid */
            personId: string;
            position: string;
        };
        DoubtfulTexts: {
            /** Format: int32 */
            read: number;
            texts: components["schemas"]["DoubtfulText"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unread: number;
        };
        DuplicateList: {
            duplicates: components["schemas"]["LikelyDuplicate"][];
        };
        FormAnswer: {
            /** Format: date-time */
            answeredAt: string;
            answers: {
                [key: string]: string[];
            };
            /** Format: int32 */
            formVersion: number;
            name: string;
            /** Format: uuid */
            registrationId: string;
        };
        FormAnswers: {
            answers: components["schemas"]["FormAnswer"][];
            forms: components["schemas"]["RegistrationForm"][];
        };
        Gathering: {
            /** Format: int32 */
            capacity?: number;
            /** Format: int32 */
            checkedIn: number;
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            doorsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            offered: number;
            /** Format: date-time */
            openedAt?: string;
            /** Format: int32 */
            registered: number;
            series?: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "draft" | "published" | "live" | "closed" | "archived";
            venue: string;
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            waiting: number;
            zone: string;
        };
        GatheringDetails: {
            /** Format: int32 */
            capacity?: number;
            /** Format: date-time */
            doorsAt: string;
            /** Format: date-time */
            endsAt: string;
            name: string;
            series?: string;
            /** Format: date-time */
            startsAt: string;
            venue: string;
            zone: string;
        };
        GatheringList: {
            gatherings: components["schemas"]["Gathering"][];
        };
        GuestGathering: {
            /** Format: date-time */
            doorsAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "draft" | "published" | "live" | "closed" | "archived";
            venue: string;
            zone: string;
        };
        GuestPage: {
            gathering: components["schemas"]["GuestGathering"];
            person: components["schemas"]["GuestPerson"];
            registration: components["schemas"]["GuestRegistration"];
            /** Format: date-time */
            serverNow: string;
            ticket: string;
        };
        GuestPerson: {
            asks: string[];
            company?: string;
            name: string;
            offers: string[];
            /** Format: uuid */
            personId: string;
            role?: string;
        };
        GuestRegistration: {
            /** Format: date-time */
            checkedInAt?: string;
            /** Format: uuid */
            id: string;
            removed?: boolean;
            /** @enum {string} */
            state: "waiting" | "offered" | "confirmed" | "lapsed" | "cancelled";
            waiting?: components["schemas"]["GuestWaitingPlace"];
        };
        GuestWaitingPlace: {
            /** Format: int32 */
            ahead: number;
            /** Format: date-time */
            offerExpiresAt?: string;
            /** Format: int32 */
            partySize: number;
        };
        HelpTopic: {
            /** @enum {string} */
            field: "money" | "technology" | "market" | "work" | "care" | "culture" | "making" | "trade";
            id: string;
            mergedInto?: components["schemas"]["HelpTopicTitle"];
            /** @enum {string} */
            state: "as-it-came" | "changed" | "own" | "merged";
            title: string;
            within: components["schemas"]["HelpTopicTitle"][];
            words: components["schemas"]["HelpTopicWords"][];
        };
        HelpTopicField: {
            field: string;
            title: string;
            /** Format: int32 */
            topics: number;
        };
        HelpTopicList: {
            fields: components["schemas"]["HelpTopicField"][];
            topics: components["schemas"]["HelpTopic"][];
            /** Format: int32 */
            total: number;
        };
        HelpTopicMergeOrder: {
            into: string;
        };
        HelpTopicOrder: {
            /** @enum {string} */
            field?: "money" | "technology" | "market" | "work" | "care" | "culture" | "making" | "trade";
            words: components["schemas"]["HelpTopicWordsOrder"][];
        };
        HelpTopicTitle: {
            id: string;
            title: string;
        };
        HelpTopicWords: {
            kithSynonyms: string[];
            kithTitle?: string;
            /** @enum {string} */
            language: "en" | "de" | "es";
            synonyms: string[];
            title?: string;
        };
        HelpTopicWordsOrder: {
            /** @enum {string} */
            language: "en" | "de" | "es";
            synonyms: string[];
            title?: string;
        };
        Host: {
            name?: string;
            /** Format: email */
            replyTo?: string;
        };
        ImportColumn: {
            /** @enum {string} */
            field?: "name" | "first-name" | "last-name" | "email" | "order-email" | "company" | "role" | "asks" | "offers" | "status" | "order" | "quantity" | "plus-ones";
            letter: string;
            name: string;
            /** Format: int32 */
            number: number;
            sample: string;
        };
        ImportFirstLine: {
            /** Format: int32 */
            line: number;
            text: string;
        };
        ImportList: {
            imports: components["schemas"]["ImportRun"][];
        };
        ImportNote: {
            cell?: string;
            /** @enum {string} */
            reason: "name-missing" | "email-missing" | "email-invalid" | "email-several" | "email-invisible" | "email-unreachable" | "duplicate-in-file" | "too-long" | "too-many-cells" | "hidden-row" | "formula" | "date-in-cell" | "email-of-order" | "more-people" | "not-confirmed" | "address-shared" | "name-differs" | "cancelled-before" | "waiting-list";
        };
        ImportPreview: {
            columns: components["schemas"]["ImportColumn"][];
            /** Format: int32 */
            conflictCount: number;
            /** Format: int32 */
            freeSeats?: number;
            missing: ("name" | "first-name" | "last-name" | "email" | "order-email" | "company" | "role" | "asks" | "offers" | "status" | "order" | "quantity" | "plus-ones")[];
            /** Format: int32 */
            newCount: number;
            /** Format: int32 */
            rejectedCount: number;
            rows: components["schemas"]["ImportRow"][];
            shape: components["schemas"]["ImportShape"];
            /** Format: int32 */
            sharedCount: number;
            /** @enum {string} */
            source: "luma" | "eventbrite" | "meetup" | "pretix" | "kith" | "other";
            statusColumns: number[];
            statusWords: components["schemas"]["ImportStatusWord"][];
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unchangedCount: number;
            /** Format: int32 */
            updatedCount: number;
        };
        ImportRow: {
            asks: string[];
            cell?: string;
            email: string;
            /** Format: int32 */
            line: number;
            name: string;
            notes: components["schemas"]["ImportNote"][];
            offers: string[];
            /** @enum {string} */
            reason?: "name-missing" | "email-missing" | "email-invalid" | "email-several" | "email-invisible" | "email-unreachable" | "duplicate-in-file" | "too-long" | "too-many-cells" | "hidden-row" | "formula" | "date-in-cell" | "email-of-order" | "more-people" | "not-confirmed" | "address-shared" | "name-differs" | "cancelled-before" | "waiting-list";
            /** @enum {string} */
            status: "rejected" | "conflict" | "updated" | "new" | "unchanged";
        };
        ImportRun: {
            agreed?: ("matching" | "visibility" | "photos" | "follow-up" | "sharing")[];
            /** Format: int32 */
            conflictCount: number;
            /** Format: int32 */
            done: number;
            fileName: string;
            /** Format: date-time */
            finishedAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            keptCount: number;
            /** Format: int32 */
            newCount: number;
            /** Format: int32 */
            rejectedCount: number;
            rows: components["schemas"]["ImportedLine"][];
            /** Format: date-time */
            startedAt: string;
            /** @enum {string} */
            state: "running" | "done" | "failed" | "undoing" | "undone";
            statedBy?: string;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            unchangedCount: number;
            /** Format: date-time */
            undoableUntil?: string;
            /** Format: int32 */
            updatedCount: number;
        };
        ImportShape: {
            firstLines: components["schemas"]["ImportFirstLine"][];
            /** Format: int32 */
            headerLine: number;
            /** @enum {string} */
            separator?: "comma" | "semicolon" | "tab" | "bar";
            sheet?: string;
            sheets: string[];
        };
        ImportStatusWord: {
            coming?: boolean;
            /** Format: int32 */
            count: number;
            suggested?: boolean;
            word: string;
        };
        ImportedLine: {
            cell?: string;
            /** Format: int32 */
            line: number;
            notes: components["schemas"]["ImportNote"][];
            /** @enum {string} */
            reason?: "name-missing" | "email-missing" | "email-invalid" | "email-several" | "email-invisible" | "email-unreachable" | "duplicate-in-file" | "too-long" | "too-many-cells" | "hidden-row" | "formula" | "date-in-cell" | "email-of-order" | "more-people" | "not-confirmed" | "address-shared" | "name-differs" | "cancelled-before" | "waiting-list";
            /** @enum {string} */
            status: "rejected" | "conflict" | "updated" | "new" | "unchanged";
        };
        KnownPeople: {
            emailHashes: string[];
            personIds: string[];
        };
        KnownPerson: {
            company?: string;
            email: string;
            name: string;
            /** Format: uuid */
            personId: string;
            /** Format: int32 */
            places: number;
        };
        KnownPersonList: {
            people: components["schemas"]["KnownPerson"][];
        };
        LikelyDuplicate: {
            /** @enum {string} */
            likeness: "same-name-and-company" | "shortened-name-same-company" | "similar-name-same-company" | "similar-name-same-mailbox" | "same-name";
            one: components["schemas"]["KnownPerson"];
            other: components["schemas"]["KnownPerson"];
        };
        Limit: {
            /** Format: int32 */
            limit: number;
        };
        Mentoring: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            menteeId: string;
            /** Format: uuid */
            mentorId: string;
            /** @enum {string} */
            state: "requested" | "agreed" | "declined" | "ended";
        };
        MentoringList: {
            /** Format: int32 */
            capacity: number;
            mentorings: components["schemas"]["Mentoring"][];
        };
        Merge: {
            /** Format: uuid */
            id: string;
            keptEmail: string;
            keptName: string;
            /** Format: uuid */
            keptPersonId: string;
            /** Format: date-time */
            mergedAt: string;
            mergedEmail: string;
            mergedName: string;
            /** Format: uuid */
            mergedPersonId: string;
            /** Format: date-time */
            undoableUntil: string;
            /** Format: date-time */
            undoneAt?: string;
        };
        MergeList: {
            merges: components["schemas"]["Merge"][];
        };
        MergeOrder: {
            /** Format: uuid */
            keptPersonId: string;
            /** Format: uuid */
            mergedPersonId: string;
        };
        MergePreview: {
            asks: string[];
            company?: string;
            kept: components["schemas"]["KnownPerson"];
            merged: components["schemas"]["KnownPerson"];
            /** Format: int32 */
            movedPlaces: number;
            offers: string[];
            role?: string;
            sharedEvents: string[];
            toldApart: boolean;
        };
        MyProfile: {
            asks: string[];
            company?: string;
            email: string;
            /** Format: int32 */
            knownPeople: number;
            name: string;
            offers: string[];
            /** @enum {string} */
            participation: "any" | "groups-only";
            role?: string;
            undecided: ("company" | "role" | "asks" | "offers")[];
            visibility: {
                [key: string]: "public" | "matched" | "connected" | "nobody";
            };
        };
        MyReading: {
            text: string;
            topics: components["schemas"]["TopicTitle"][];
        };
        MyReadings: {
            readings: components["schemas"]["MyReading"][];
        };
        Offer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "advice" | "introduction" | "review" | "mentoring" | "resource" | "other";
            /** Format: int32 */
            minutes: number;
            /** Format: int32 */
            perMonth: number;
            /** Format: int32 */
            remaining: number;
            sentence: string;
            topics: string[];
        };
        OfferDetails: {
            /** @enum {string} */
            kind: "advice" | "introduction" | "review" | "mentoring" | "resource" | "other";
            /** Format: int32 */
            minutes: number;
            /** Format: int32 */
            perMonth: number;
            sentence: string;
            topics: string[];
        };
        OfferList: {
            offers: components["schemas"]["Offer"][];
        };
        Overbooking: {
            accepted?: components["schemas"]["AcceptedLimit"];
            /** Format: int32 */
            advisedLimit?: number;
            /** Format: int32 */
            capacity?: number;
            enoughData: boolean;
            /** Format: int32 */
            gatherings: number;
            /** Format: int32 */
            gatheringsNeeded: number;
            /** Format: double */
            risk?: number;
            /** Format: double */
            showUpDeviation?: number;
            /** Format: double */
            showUpRate?: number;
        };
        Pace: {
            /** Format: int32 */
            pauseMillis: number;
            /** Format: int32 */
            serviceMillis: number;
        };
        Pairing: {
            /** Format: uuid */
            deviceId: string;
            gathering: components["schemas"]["Gathering"];
            token: string;
        };
        PairingCode: {
            code: string;
            /** Format: date-time */
            expiresAt: string;
        };
        PendingConsent: {
            given: boolean;
            /** @enum {string} */
            purpose: "matching" | "visibility" | "photos" | "follow-up" | "sharing";
        };
        PendingDetails: {
            asks: string[];
            /** Format: date-time */
            at: string;
            companions: string[];
            company?: string;
            consents: components["schemas"]["PendingConsent"][];
            /** @enum {string} */
            enteredAt: "form" | "door";
            hasAnswers: boolean;
            /** Format: uuid */
            id: string;
            name?: string;
            offers: string[];
            role?: string;
        };
        PendingList: {
            entries: components["schemas"]["PendingDetails"][];
        };
        Person: {
            asks: string[];
            channel: string;
            /** Format: date-time */
            checkedInAt?: string;
            company?: string;
            door?: string;
            email: string;
            name: string;
            offers: string[];
            /** Format: uuid */
            personId: string;
            photos?: boolean;
            /** Format: date-time */
            registeredAt: string;
            /** Format: uuid */
            registrationId: string;
            role?: string;
            sharing?: boolean;
            /** @enum {string} */
            state: "waiting" | "offered" | "confirmed" | "lapsed" | "cancelled";
        };
        PersonList: {
            people: components["schemas"]["Person"][];
        };
        Question: {
            id: string;
            /** @enum {string} */
            kind: "text" | "one-of" | "some-of" | "yes-no";
            label: string;
            mandatory: boolean;
            options?: string[];
        };
        Questions: {
            questions: components["schemas"]["Question"][];
        };
        Reading: {
            text: string;
            topics: string[];
        };
        RegistrationForm: {
            questions: components["schemas"]["Question"][];
            /** Format: int32 */
            version: number;
        };
        RegistrationPage: {
            /** @enum {string} */
            availability: "open" | "waiting-list" | "closed";
            consents: components["schemas"]["ConsentText"][];
            /** Format: date-time */
            doorsAt: string;
            /** Format: date-time */
            endsAt: string;
            form: components["schemas"]["RegistrationForm"];
            /** Format: uuid */
            gatheringId: string;
            name: string;
            /** Format: date-time */
            serverNow: string;
            /** Format: date-time */
            startsAt: string;
            venue: string;
            zone: string;
        };
        Roster: {
            hits: components["schemas"]["RosterHit"][];
        };
        RosterHit: {
            /** Format: date-time */
            checkedInAt?: string;
            company?: string;
            displayName: string;
            /** Format: uuid */
            registrationId: string;
        };
        StateChange: {
            /** @enum {string} */
            state: "draft" | "published" | "live" | "closed" | "archived";
        };
        Step: {
            /** @enum {string} */
            outcome?: "fulfilled" | "partly" | "not-fulfilled" | "withdrawn" | "expired";
            /** @enum {string} */
            state: "open" | "offered" | "introduced" | "helped" | "closed";
        };
        Style: {
            /** @enum {string} */
            style: "any" | "groups-only";
        };
        Submission: {
            answers?: {
                [key: string]: string[];
            };
            asks?: string[];
            companions?: components["schemas"]["Visitor"][];
            company?: string;
            consents?: components["schemas"]["ConsentChoice"][];
            /** Format: int32 */
            formVersion: number;
            offers?: string[];
            readings?: components["schemas"]["Reading"][];
            role?: string;
            visitor: components["schemas"]["Visitor"];
            waitIfFull?: boolean;
        };
        SubmissionReceipt: {
            /** @enum {string} */
            state: "waiting" | "offered" | "confirmed" | "lapsed" | "cancelled";
        };
        TakeBody: {
            /** Format: uuid */
            offerId: string;
        };
        TextRead: {
            avoids: boolean;
            hints?: components["schemas"]["AskHints"];
            proposals: components["schemas"]["TopicTitle"][];
            sure: boolean;
            vague: boolean;
        };
        TextReading: {
            /** @enum {string} */
            kind: "ask" | "offer" | "role";
            reading: components["schemas"]["Reading"];
        };
        TextToRead: {
            /** @enum {string} */
            kind: "ask" | "offer" | "role";
            text: string;
        };
        TextsRead: {
            texts: components["schemas"]["TextRead"][];
        };
        TextsToRead: {
            texts: components["schemas"]["TextToRead"][];
        };
        Ticket: {
            email: string;
            link: string;
            name: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            registrationId: string;
            ticket: string;
        };
        TicketList: {
            tickets: components["schemas"]["Ticket"][];
        };
        TopicTitle: {
            field: string;
            id: string;
            title: string;
        };
        Visibility: {
            fields: {
                [key: string]: "public" | "matched" | "connected" | "nobody";
            };
        };
        Visitor: {
            email: string;
            name: string;
        };
        WaitingList: {
            entries: components["schemas"]["WaitingListEntry"][];
            /** Format: int32 */
            seats?: number;
            /** Format: int32 */
            taken: number;
        };
        WaitingListEntry: {
            email: string;
            /** Format: date-time */
            joinedAt: string;
            name: string;
            /** Format: date-time */
            offerExpiresAt?: string;
            /** Format: uuid */
            partyId: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            registrationId: string;
            /** @enum {string} */
            state: "waiting" | "offered" | "confirmed" | "lapsed" | "cancelled";
        };
        WalkIn: {
            ask?: string;
            company?: string;
            consent: boolean;
            email?: string;
            name?: string;
        };
        WalkInBody: {
            before?: components["schemas"]["Pace"];
            door: string;
            guest?: components["schemas"]["WalkIn"];
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            override?: "identity-checked" | "organiser-agreed" | "earlier-scan-was-wrong" | "admitted-offline";
            sealed?: string;
        };
        Wish: {
            /** Format: uuid */
            mentorId: string;
        };
        Word: {
            given: boolean;
            /** Format: int32 */
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    claimDevice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Claim"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
        };
    };
    getRegistrationPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationPage"];
                };
            };
        };
    };
    putSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                submissionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
        };
    };
    proposeTopicsToVisitor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextsToRead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextsRead"];
                };
            };
        };
    };
    listGatherings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatheringList"];
                };
            };
        };
    };
    getGathering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gathering"];
                };
            };
        };
    };
    putGathering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatheringDetails"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gathering"];
                };
            };
        };
    };
    listAnswers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormAnswers"];
                };
            };
        };
    };
    listCheckIns: {
        parameters: {
            query?: {
                registrationId?: string;
            };
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorScans"];
                };
            };
        };
    };
    putCheckIn: {
        parameters: {
            query?: never;
            header?: {
                "X-Kith-Clock"?: string;
            };
            path: {
                gatheringId: string;
                checkInId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResult"];
                };
            };
        };
    };
    putAnnulment: {
        parameters: {
            query?: never;
            header?: {
                "X-Kith-Clock"?: string;
            };
            path: {
                gatheringId: string;
                checkInId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulmentBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDevices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
        };
    };
    revokeDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listDistinctions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistinctionList"];
                };
            };
        };
    };
    putDistinction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                distinctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DistinctionOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Distinction"];
                };
            };
        };
    };
    undoDistinction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                distinctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Distinction"];
                };
            };
        };
    };
    listDoubtfulTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoubtfulTexts"];
                };
            };
        };
    };
    listDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
        };
    };
    getForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationForm"];
                };
            };
        };
    };
    putForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Questions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationForm"];
                };
            };
        };
    };
    getHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
        };
    };
    putHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Host"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
        };
    };
    previewImport: {
        parameters: {
            query?: {
                map?: string[] | null;
                column?: string[] | null;
                sheet?: string | null;
                separator?: string | null;
                header?: number | null;
                coming?: string[] | null;
                away?: string[] | null;
                everyone?: boolean | null;
                shared?: boolean | null;
                conflicts?: string | null;
            };
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
        };
    };
    putImport: {
        parameters: {
            query?: {
                map?: string[] | null;
                column?: string[] | null;
                sheet?: string | null;
                separator?: string | null;
                header?: number | null;
                coming?: string[] | null;
                away?: string[] | null;
                everyone?: boolean | null;
                shared?: boolean | null;
                conflicts?: string | null;
                beyond?: string;
                agreed?: string;
                name?: string;
            };
            header?: never;
            path: {
                gatheringId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
        };
    };
    listKnownPeople: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownPersonList"];
                };
            };
        };
    };
    getMergePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                keptPersonId: string;
                mergedPersonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
        };
    };
    listMerges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeList"];
                };
            };
        };
    };
    putMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merge"];
                };
            };
        };
    };
    getOverbooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overbooking"];
                };
            };
        };
    };
    putOverbooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Limit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    createPairingCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingCode"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                q?: string;
                state?: string;
            };
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
        };
    };
    exportPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putReadings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirmation"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    letBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    searchRoster: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Roster"];
                };
            };
        };
    };
    listDoorArrivals: {
        parameters: {
            query?: {
                since?: string;
            };
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorArrivals"];
                };
            };
        };
    };
    getDoorRoster: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorRoster"];
                };
            };
        };
    };
    listDoorNames: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoorNames"];
                };
            };
        };
    };
    putState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gathering"];
                };
            };
        };
    };
    putTextReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextReading"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listTickets: {
        parameters: {
            query?: {
                registrationId?: string;
            };
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketList"];
                };
            };
        };
    };
    proposeTopics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextsToRead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextsRead"];
                };
            };
        };
    };
    getWaitingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingList"];
                };
            };
        };
    };
    putWalkIn: {
        parameters: {
            query?: never;
            header?: {
                "X-Kith-Clock"?: string;
            };
            path: {
                gatheringId: string;
                checkInId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalkInBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResult"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestPage"];
                };
            };
        };
    };
    listAsks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskList"];
                };
            };
        };
    };
    putAsk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                askId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDetails"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ask"];
                };
            };
        };
    };
    putAskState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                askId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Step"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ask"];
                };
            };
        };
    };
    getAvoidedPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvoidedView"];
                };
            };
        };
    };
    putAvoidedPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvoidedPeople"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    cancelMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
        };
    };
    putConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Word"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentList"];
                };
            };
        };
    };
    putKnownPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KnownPeople"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putMentorCapacity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Capacity"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMentorings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentoringList"];
                };
            };
        };
    };
    askForMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentoringId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wish"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    agreeToMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentoringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    endMentoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentoringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declineToMentor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mentoringId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    declineOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
        };
    };
    putOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferDetails"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdrawOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putParticipation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Style"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listPendingDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingList"];
                };
            };
        };
    };
    confirmPendingDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pendingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingList"];
                };
            };
        };
    };
    refusePendingDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pendingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingList"];
                };
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProfile"];
                };
            };
        };
    };
    putProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Description"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMyReadings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyReadings"];
                };
            };
        };
    };
    putMyReadings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirmation"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    comeBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    takeOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                takeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposeTopicsToMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextsToRead"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextsRead"];
                };
            };
        };
    };
    putVisibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Visibility"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    searchTopics: {
        parameters: {
            query?: {
                q?: string;
                field?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpTopicList"];
                };
            };
        };
    };
    putTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpTopicOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpTopic"];
                };
            };
        };
    };
    deleteTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    putTopicMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpTopicMergeOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpTopic"];
                };
            };
        };
    };
    deleteTopicMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askWhoeverOpens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
