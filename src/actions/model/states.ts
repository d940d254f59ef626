/** How a whole action item stands, and how a ministry's part of it does. */
export const actionStates = ["open", "confirmed", "withdrawn"] as const;
export const partStates = ["received", "in_progress", "reported", "withdrawn"] as const;
