import './early.ts';

// The pages are whole without the live part, which is as heavy as they are and comes after them.
if (document.querySelector('[data-checklist]') !== null) void import('./checklist/index.ts');
if (document.querySelector('[data-applications]') !== null) void import('./overview/index.ts');
