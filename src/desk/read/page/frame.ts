import { escaped } from './markup.ts';
import { PAGE_STYLE } from './style.ts';

/** How a page begins, with looks of its own where it has some; it needs nothing beside itself, and no scripts. */
export function pageBegin(title: string, looks = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}${looks}</style>
</head>
<body>
<main>
`;
}

/** How every page ends. */
export const PAGE_END = `</main>
</body>
</html>
`;
