// Builds the folder `articles` of the current directory as velite's users would: typed front matter, an excerpt, word count and reading time, the body as HTML.
import { join } from 'node:path';
import { defineCollection, defineConfig, s } from 'velite';

const articles = defineCollection({
  name: 'Article',
  pattern: '**/*.md',
  schema: s.object({
    id: s.string().optional(),
    headline: s.string().optional(),
    path: s.path(),
    excerpt: s.excerpt(),
    metadata: s.metadata(),
    body: s.markdown(),
  }),
});

export default defineConfig({
  root: join(process.cwd(), 'articles'),
  output: { data: join(process.cwd(), '.velite'), assets: join(process.cwd(), 'static') },
  collections: { articles },
});
