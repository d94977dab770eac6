export interface paths {
    "/gatherings/{gatheringId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/plan/dropped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDropped"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/plan/dropped-pairs/{personId}/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["dropPair"];
        post?: never;
        delete: operations["takeBackDroppedPair"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/plan/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPossibilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/plan/reasons/{reasonId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answerReason_1"];
        post?: never;
        delete: operations["withdrawReasonAnswer_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/plans/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["planGathering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/reason-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReasonAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/room/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["streamRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/rounds/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["startRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/rounds/{roundId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/rounds/{roundId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extendRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/meetings/{meetingId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answerMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["streamNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/suggestions/{reasonId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answerReason"];
        post?: never;
        delete: operations["withdrawReasonAnswer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privacy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPrivacy"];
        put?: never;
        post?: never;
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
        Acquaintance: {
            company?: string;
            /** Format: date-time */
            metAt: string;
            name: string;
            /** Format: uuid */
            personId: string;
            role?: string;
        };
        AnswerCount: {
            basis: string;
            /** Format: int32 */
            doesNotFit: number;
            /** Format: int32 */
            fits: number;
            topic: string;
            topicId: string;
        };
        AnswerRequest: {
            /** @enum {string} */
            answer: "stay-in-touch" | "not-now" | "did-not-happen";
        };
        Apart: {
            partner: components["schemas"]["Person"];
            person: components["schemas"]["Person"];
            /** @enum {string} */
            reason: "already-met" | "partner-planned" | "sits-out" | "chosen-by-hand" | "late" | "no-way";
        };
        Avoided: {
            text: string;
            topic: string;
            topicId: string;
        };
        Companion: {
            /** Format: uuid */
            meetingId: string;
            person: components["schemas"]["Person"];
            why?: string;
        };
        CurrentRound: {
            apart: components["schemas"]["Apart"][];
            /** Format: date-time */
            endsAt: string;
            /** Format: int32 */
            number: number;
            /** Format: uuid */
            roundId: string;
            seats: components["schemas"]["Seat"][];
            sittingOut: components["schemas"]["Person"][];
            /** Format: date-time */
            startedAt: string;
        };
        Dropped: {
            pairs: components["schemas"]["DroppedPair"][];
            reasons: components["schemas"]["DroppedReason"][];
        };
        DroppedPair: {
            a: components["schemas"]["Person"];
            b: components["schemas"]["Person"];
            /** Format: date-time */
            droppedAt: string;
        };
        DroppedReason: {
            ask: string;
            askedBy: components["schemas"]["Person"][];
            /** Format: date-time */
            droppedAt: string;
            offer: string;
            offeredBy: components["schemas"]["Person"][];
            /** Format: uuid */
            reasonId: string;
            topic: string;
            topicId: string;
        };
        Exchange: {
            given: components["schemas"]["Named"][];
            lost: components["schemas"]["Named"][];
            person: components["schemas"]["Named"];
        };
        ExtensionRequest: {
            /** Format: int32 */
            seconds: number;
        };
        Gives: {
            /** @enum {string} */
            answer?: "fits" | "does-not-fit";
            ask: string;
            /** @enum {string} */
            basis: "confirmed" | "role" | "halves" | "topic" | "words" | "meaning";
            /** Format: uuid */
            from: string;
            /** Format: uuid */
            id: string;
            offer: string;
            /** Format: double */
            strength: number;
            sure: boolean;
            /** Format: uuid */
            to: string;
            topic: string;
            topicId: string;
            why: string;
        };
        LeftOut: {
            person: components["schemas"]["Person"];
            why: ("no-consent" | "groups-only" | "no-ask-no-offer")[];
        };
        Named: {
            name: string;
            /** Format: uuid */
            personId: string;
        };
        Now: {
            /** @enum {string} */
            answer?: "stay-in-touch" | "not-now" | "did-not-happen";
            /** Format: date-time */
            answersUntil?: string;
            avoided: components["schemas"]["Avoided"][];
            meeting?: components["schemas"]["Table"];
            pendingMeetings: components["schemas"]["PastMeeting"][];
            people: components["schemas"]["Acquaintance"][];
            /** @enum {string} */
            phase: "before" | "waiting" | "round" | "sitting-out" | "after";
            round?: components["schemas"]["RunningRound"];
            /** Format: date-time */
            serverNow: string;
            suggestions: components["schemas"]["Suggestion"][];
            whyNotMatched: ("no-consent" | "groups-only" | "no-ask-no-offer")[];
        };
        PastMeeting: {
            /** @enum {string} */
            answer?: "stay-in-touch" | "not-now" | "did-not-happen";
            /** Format: uuid */
            meetingId: string;
            /** Format: int32 */
            number: number;
            partner: components["schemas"]["Person"];
        };
        Person: {
            company?: string;
            name: string;
            /** Format: uuid */
            personId: string;
            role?: string;
        };
        Plan: {
            changes: components["schemas"]["PlanChange"][];
            matches: components["schemas"]["SuggestedMeeting"][];
            /** Format: int32 */
            people: number;
            /** Format: uuid */
            planId: string;
            /** Format: date-time */
            plannedAt: string;
            reading: components["schemas"]["ReadTexts"];
            unmatched: components["schemas"]["Unmatched"][];
        };
        PlanChange: {
            because?: components["schemas"]["Named"];
            /** @enum {string} */
            cause: "cancelled" | "came" | "changed" | "renewed";
            /** Format: date-time */
            changedAt: string;
            partners: components["schemas"]["Exchange"][];
            /** Format: int32 */
            revision: number;
        };
        PlanRequest: {
            /** Format: int32 */
            perPerson?: number;
        };
        PlayedRound: {
            /** Format: date-time */
            endedAt?: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: int32 */
            meetings: number;
            /** Format: int32 */
            number: number;
            /** Format: uuid */
            roundId: string;
            /** Format: date-time */
            startedAt: string;
        };
        Possibilities: {
            helpers: components["schemas"]["Possible"][];
            helps: components["schemas"]["Possible"][];
            person: components["schemas"]["Person"];
            whyNotMore: ("no-ask" | "no-offer" | "not-understood" | "no-consent" | "groups-only" | "nobody-fits" | "all-taken")[];
        };
        Possible: {
            ask: string;
            /** @enum {string} */
            basis: "confirmed" | "role" | "halves" | "topic" | "words" | "meaning";
            offer: string;
            person: components["schemas"]["Person"];
            planned: boolean;
            /** Format: double */
            probability: number;
            sure: boolean;
            topic: string;
            topicId: string;
        };
        Privacy: {
            textsLeave: components["schemas"]["TextsLeave"][];
        };
        ReadTexts: {
            done: boolean;
            /** Format: int32 */
            read: number;
            /** Format: int32 */
            texts: number;
        };
        ReasonAnswerRequest: {
            /** @enum {string} */
            answer: "fits" | "does-not-fit";
        };
        Room: {
            /** Format: int32 */
            connections: number;
            current?: components["schemas"]["CurrentRound"];
            /** Format: int32 */
            present: number;
            rounds: components["schemas"]["PlayedRound"][];
            /** Format: date-time */
            serverNow: string;
            unmatched: components["schemas"]["LeftOut"][];
        };
        RoundRequest: {
            /** @enum {string} */
            format?: "pairs" | "sides" | "tables";
            pairs?: string[][];
            roles?: string[];
            /** Format: int32 */
            rounds?: number;
            /** Format: int32 */
            seconds: number;
            /** Format: int32 */
            tableSize?: number;
        };
        RunningRound: {
            /** Format: date-time */
            endsAt: string;
            /** Format: int32 */
            number: number;
            /** Format: uuid */
            roundId: string;
        };
        Seat: {
            a: components["schemas"]["Person"];
            b: components["schemas"]["Person"];
            /** Format: uuid */
            meetingId: string;
            planned: boolean;
            /** Format: int32 */
            table: number;
        };
        SuggestedMeeting: {
            a: components["schemas"]["Person"];
            b: components["schemas"]["Person"];
            gives: components["schemas"]["Gives"][];
            reasonless: boolean;
            /** Format: double */
            score: number;
            why: string;
        };
        Suggestion: {
            person: components["schemas"]["Person"];
            reasons: components["schemas"]["Why"][];
            why: string;
        };
        Table: {
            /** Format: uuid */
            meetingId: string;
            others?: components["schemas"]["Companion"][];
            partner: components["schemas"]["Person"];
            prompt: string;
            /** Format: int32 */
            table: number;
            why?: string;
        };
        TextsLeave: {
            host: string;
            ownServer: boolean;
            /** @enum {string} */
            purpose: "embeddings" | "judge";
        };
        Unmatched: {
            name: string;
            /** Format: uuid */
            personId: string;
            why: ("no-consent" | "groups-only" | "no-ask-no-offer")[];
        };
        Why: {
            /** @enum {string} */
            answer?: "fits" | "does-not-fit";
            ask: string;
            /** @enum {string} */
            basis: "confirmed" | "role" | "halves" | "topic" | "words" | "meaning";
            /** @enum {string} */
            by: "offer" | "role" | "ask";
            byYou: boolean;
            gift: string;
            /** Format: uuid */
            reasonId: string;
            says: string;
            sure: boolean;
            topic: string;
            topicId: string;
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
    getPlan: {
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    getDropped: {
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
                    "application/json": components["schemas"]["Dropped"];
                };
            };
        };
    };
    dropPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                personId: string;
                otherId: string;
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    takeBackDroppedPair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                personId: string;
                otherId: string;
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    getPossibilities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                personId: string;
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
                    "application/json": components["schemas"]["Possibilities"];
                };
            };
        };
    };
    answerReason_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                reasonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    withdrawReasonAnswer_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                reasonId: string;
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
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    planGathering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    getReasonAnswers: {
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
                    "application/json": components["schemas"]["AnswerCount"][];
                };
            };
        };
    };
    getRoom: {
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
                    "application/json": components["schemas"]["Room"];
                };
            };
        };
    };
    streamRoom: {
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
            /** @description Events named room, one at once and one after every change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Room"];
                };
            };
        };
    };
    startRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
        };
    };
    endRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                roundId: string;
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
                    "application/json": components["schemas"]["Room"];
                };
            };
        };
    };
    extendRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gatheringId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
        };
    };
    answerMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Now"];
                };
            };
        };
    };
    getNow: {
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
                    "application/json": components["schemas"]["Now"];
                };
            };
        };
    };
    streamNow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events named now, one at once and one after every change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Now"];
                };
            };
        };
    };
    answerReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reasonId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonAnswerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Now"];
                };
            };
        };
    };
    withdrawReasonAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reasonId: string;
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
                    "application/json": components["schemas"]["Now"];
                };
            };
        };
    };
    getPrivacy: {
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
                    "application/json": components["schemas"]["Privacy"];
                };
            };
        };
    };
}
