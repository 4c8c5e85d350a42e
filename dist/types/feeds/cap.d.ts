import type { AnnouncementsFound } from './announcement.js';
import { type Json } from './json.js';
/** Reads an alert, or all alerts in a document. */
export declare function readCap(text: string, address: string): AnnouncementsFound;
/** Reads alerts, in JSON or made to be like it. */
export declare function readAlerts(alerts: Json[], address: string): AnnouncementsFound;
