/** What the keeper of a new archive is told. */
export const STARTER_README = `# Your news archive

This folder is an archive of news articles. The program Backfile turns it into a website.

## What is where

| folder | what it is |
|---|---|
| \`content/\` | your articles, one file each |
| \`content/pages/\` | pages of your own: about, contact, imprint |
| \`_data/\` | settings: the name of the archive, rules for tags, and the list of addresses |
| \`dist/\` | the finished website; made anew by every build, so never change anything in it |
| \`.backfile/\` | what the program remembers between two builds; can be deleted |

Every command below begins with \`backfile\`. Where the program is not installed for the whole computer, but this folder lies in its folder or in one where npm installed it, write \`npx backfile\` instead.

## Add articles

Copy your files into \`content/\`. Plain text (\`.txt\`), Markdown (\`.md\`) and saved web pages (\`.html\`) are understood; names and folders are yours to choose. To write one from scratch:

    backfile new "Flood wall holds for a second night" --date 1998-11-24

Above the story, between two lines \`---\`, stands what is known of it, one field a line; all of them may be left out:

| field | is |
|---|---|
| \`headline\`, \`dek\`, \`kicker\` | the headline, the line below it, the few words above it |
| \`published\`, \`updated\` | days, as \`1998-11-24\` |
| \`byline\`, \`dateline\`, \`section\` | who wrote it, from where, and for which part of the paper |
| \`tags\` | \`[River Wend, Flood wall]\` |
| \`series\`, \`series_part\` | name of a series or special issue, and the number of the part |
| \`corrections\` | what was put right later |
| \`translationKey\` | any word, the same in an article and its translations |
| \`permalink\`, \`aliases\` | its address in the archive, and old ones that shall lead there |

All fields, their other names and an example are in \`.github/front-matter.md\` of Backfile.

To see what was understood of a file (headline, date, tags, and what was tidied up):

    backfile inspect content/1998/flood.txt

## Look at it

    backfile serve

Then open http://localhost:8080 in a browser. When you save a file, the page shows it at once. Ctrl-C ends it.

## Build it

    backfile build

This writes the website to \`dist/\`. At the end it lists what it could not make out, with the file, the line and what to do: a missing date, a headline that had to be guessed. Only what has changed is built, so the second time is quick.

## Publish it

Copy everything in \`dist/\` to any web server or static host. Nothing needs to be installed there. You can also put \`dist/\` on a disk or a USB stick: a double click on \`index.html\` opens it, with search.

If the archive stands on the web, write its address into \`_data/site.yaml\` (\`baseUrl\`), so that the news feed and search engines know it.

## Back it up

Keep copies of two folders: \`content/\` and \`_data/\`. Everything else can be made from them.

\`_data/permalinks.csv\` appears with the first build. It holds the address of every article, so that a link once given keeps working when a headline or a date is corrected. Never delete it.

## Settings

Open \`_data/site.yaml\` and \`_data/tags.yaml\` in a text editor; each line is explained there.

## Make it look your own

Name, motto, logo, colour and typeface are lines in \`_data/site.yaml\`. Beyond that:

- Words: a file \`_data/i18n/en.yaml\` (or \`de.yaml\`, …) with the words that you want changed, e.g. \`nav.bylines: Reporters\`.
- Style: a file \`_includes/css/site.css\`; it comes last and wins.
- Templates: a file with the path of one of Backfile's, e.g. \`_includes/components/footer/footer.njk\`, stands in its place. The others stay. One that is broken stops the build and is named with its line.

What there is to change is told in \`_includes/README.md\` of Backfile.
`;
