import { STARTER_README } from './starter-readme.ts';

const SITE = `# The settings of your archive. A line that begins with # is a comment: remove the # to use the setting.

# Name of the paper or of the collection, as it stands at the top of every page.
name: My news archive

# A line under the name.
# motto: All the news that was

# Who keeps the archive.
# keeper: The town library

# Language of the archive's own pages: en, de, fr, pt-BR, …
language: en

# The one colour, for labels and marks.
# accent: "#8c1d18"
# The same for readers with a dark screen.
# accentDark: "#f08a7d"

# A picture in place of the name at the top: an SVG or PNG in this folder.
# logo: _data/logo.svg
# logoDark: _data/logo-dark.svg

# Typeface: serif (for reading), sans, or system (what the reader's machine has).
# typeface: serif

# Order of figures in a date such as 05/10/2002: dmy (5 October), mdy (May 10) or ymd.
# While it is not set, an article with such a date is reported and published without one.
# dateOrder: dmy

# Where the archive stands on the web. Needed for the news feed and the sitemap; everything else works without.
# baseUrl: https://archive.example.org/

# What readers may do with the articles.
# usageTerms: All rights with the authors.

# How to reach you: an e-mail address or a web address.
# contact: archive@example.org

# Feeds of their own for these tags and bylines, beside that of the whole archive and those of the sections.
# feeds: { tags: [Flood wall], bylines: [Tom Abara] }

# Whom robots.txt keeps away (allow or deny); what is not said is allowed. Crawlers for languageModels gather text to train models,
# those of assistants fetch a page to answer a question.
# robots: { searchEngines: allow, languageModels: deny, assistants: allow, webArchives: allow, deny: [ExampleBot] }

# Images: widths of the smaller versions in pixels, their forms (webp, avif), and what stands for one that is not held:
# its name, its old address as text, or a link to it.
# images: { widths: [768, 1536], formats: [webp], remote: name }

# Source files beside the pages, one click away.
# originals: true

# A picture with the headline for each article, for social networks. It doubles the number of files.
# socialCards: true

# Search from a folder opened by double click: on, unless it is left out here.
# offline: false

# On the web: readers may keep pages, a year, a name or a search for reading without a network.
# offlineReading: true

# For a web server: compressed copies beside the pages (.gz, .br); for Cloudflare and Netlify: a file _headers.
# precompress: true
# hostHeaders: true

# How large an archive and its lists may grow before they are folded or split, in articles; "backfile fit" tells where a host asks
# for fewer files. Up to smallArchive each day and each name has a page of its own. In a larger archive a day with fewer articles than
# ownDay stands on its month's page, and of names the more frequent ones have a page: at most termPages of a kind, and one for twenty articles.
# limits: { smallArchive: 5000, ownDay: 5, termPages: 3000, list: 300, year: 200, month: 600 }
`;

const TAGS = `# Rules for the tags of your archive. Where an article has no tags of its own, the people, places and
# organisations that it names become its tags; here you say what is to be done about them.

# Names that mean the same: the name to show, then the others.
synonyms:
#  United States: [US, USA, America]
#  Harbour bridge: [Harbour Bridge, the bridge]

# Names that are never tags.
never:
#  - The Daily Example

# What a name is, where it cannot be told from the text: person, place, organisation or topic.
kinds:
#  Georgia: place
`;

const ARTICLE = `---
headline: An example article
published: 2024-01-15
byline: Jane Example
section: Notices
tags: [Example]
---

This is an article. It lies in \`content/2024/2024-01-15-an-example-article.md\`. Change it, or delete it and put articles of your own into the folder \`content\`.

Between the lines \`---\` stands what is known of the article: its headline, the day it was published, who wrote it. Below stands the story, with an empty line between paragraphs.

## Other forms

An article can also be a plain text file (\`.txt\`) with the date and the headline in its first lines, or a saved web page (\`.html\`). Their names and folders are yours to choose.
`;

const ABOUT = `---
title: About this archive
order: 1
---

Write here what this archive holds, where it came from, and who keeps it. The file is \`content/pages/about.md\`. Other files in \`content/pages\` become pages too, and are listed at the foot of every page.
`;

const IGNORE = `# Made anew by every build:
dist/
.backfile/
.*.backfile-lock
node_modules/
`;

/** The files of a new archive, by their path in its folder. */
export const STARTER_FILES: Readonly<Record<string, string>> = {
  '_data/site.yaml': SITE,
  '_data/tags.yaml': TAGS,
  'content/2024/2024-01-15-an-example-article.md': ARTICLE,
  'content/pages/about.md': ABOUT,
  'README.md': STARTER_README,
  '.gitignore': IGNORE,
};
