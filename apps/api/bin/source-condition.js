// Module hook: «source» joins the conditions, so that each package of the project stands for its sources.

/** @type {import('node:module').ResolveHook} */
export const resolve = (specifier, context, next) => next(specifier, { ...context, conditions: ['source', ...context.conditions] })
