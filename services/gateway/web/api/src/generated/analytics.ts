export interface paths {
    "/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/attendance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["attendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/connections.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["connections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gatherings/{gatheringId}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stream"];
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
        Arrival: {
            /** Format: date-time */
            at: string;
            /** Format: int64 */
            count: number;
        };
        Counts: {
            /** Format: int64 */
            checkInsOutside: number;
            /** Format: int64 */
            connected: number;
            /** Format: int64 */
            connections: number;
            /** Format: int64 */
            expected: number;
            /** Format: int64 */
            followedUp: number;
            /** Format: int64 */
            lateCheckIns: number;
            /** Format: int64 */
            meetingsDisputed: number;
            /** Format: int64 */
            meetingsHeld: number;
            /** Format: int64 */
            meetingsNotHeld: number;
            /** Format: int64 */
            meetingsSeated: number;
            /** Format: int64 */
            meetingsUnknown: number;
            /** Format: int64 */
            met: number;
            /** Format: int64 */
            newConnections: number;
            /** Format: int64 */
            pairsFollowedUp30d: number;
            /** Format: int64 */
            pairsFollowedUp48h: number;
            /** Format: int64 */
            pairsFollowedUp7d: number;
            /** Format: int64 */
            present: number;
            /** Format: int64 */
            registered: number;
            /** Format: int64 */
            shownUp: number;
            /** Format: int64 */
            walkIns: number;
        };
        Definition: {
            denominator?: string;
            id: string;
            measure: string;
            name: string;
            numerator: string;
            rule: string;
        };
        Definitions: {
            definitions: components["schemas"]["Definition"][];
            /** Format: int32 */
            version: number;
        };
        Door: {
            /** Format: int64 */
            admitted: number;
            /** Format: double */
            busy?: number;
            door: string;
            isQueueing: boolean;
            /** Format: date-time */
            lastAt: string;
            /** Format: int64 */
            lately: number;
            /** Format: int64 */
            repeated: number;
            /** Format: double */
            secondsEach?: number;
            /** Format: double */
            secondsEachP95?: number;
            /** Format: int32 */
            skewSeconds?: number;
        };
        Figure: {
            /** Format: date-time */
            asOf: string;
            /** Format: double */
            ciHigh?: number;
            /** Format: double */
            ciLow?: number;
            /** Format: int32 */
            definitionVersion: number;
            /** Format: int64 */
            denominator?: number;
            flag?: string;
            id: string;
            /** Format: int64 */
            leftOut?: number;
            /** Format: date-time */
            maturesAt?: string;
            maturing: boolean;
            /** Format: double */
            median?: number;
            /** @enum {string} */
            moves?: "grow" | "shrink" | "either";
            name: string;
            /** Format: int64 */
            numerator?: number;
            /** Format: double */
            p10?: number;
            /** Format: double */
            rate?: number;
        };
        Present: {
            /** Format: int64 */
            expected: number;
            /** Format: int64 */
            present: number;
            /** Format: int64 */
            shownUp: number;
            /** Format: int64 */
            walkIns: number;
        };
        Report: {
            arrivals: components["schemas"]["Arrival"][];
            /** Format: date-time */
            asOf: string;
            counts: components["schemas"]["Counts"];
            /** Format: int32 */
            definitionVersion: number;
            doors: components["schemas"]["Door"][];
            figures: components["schemas"]["Figure"][];
            /** Format: uuid */
            gatheringId: string;
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
    definitions: {
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
                    "application/json": components["schemas"]["Definitions"];
                };
            };
        };
    };
    attendance: {
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
            /** @description RFC 4180, UTF-8 with a byte order mark */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    connections: {
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
            /** @description RFC 4180, UTF-8 with a byte order mark */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    report: {
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
                    "application/json": components["schemas"]["Report"];
                };
            };
        };
    };
    stream: {
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
            /** @description at once and after every change: an event named present (how many have come, promptly) and one named report (all figures, at most twice a second) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Report"] | components["schemas"]["Present"];
                };
            };
        };
    };
}
