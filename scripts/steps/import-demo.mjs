export {}
/** @param {string} data */
export async function importDemo(data) {}
