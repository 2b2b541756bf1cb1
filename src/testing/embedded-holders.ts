/** Files that hold their pictures within themselves. */
export const HOLDERS = ['letter.eml', 'page.mhtml', 'page.html', 'note.md'] as const;
export type Holder = (typeof HOLDERS)[number];

/** An article with a picture in its own file: a part of a message, of a saved page, or an address that is the picture. */
export function holder(name: Holder, picture: Uint8Array): string {
  const base64 = Buffer.from(picture).toString('base64');
  const story = '<p>The ferry was late again, said the harbour master, and would be late tomorrow.</p>';
  const part = (type: string, headers: string, body: string): string =>
    `--b\r\nContent-Type: ${type}\r\n${headers}\r\n${body}\r\n`;
  const parts = (image: string, headers: string): string =>
    `${part('text/html', 'Content-Location: https://x.example/ferry.html\r\n', `<html><body><h1>Ferry late</h1>${story}${story}<p><img src="${image}"></p></body></html>`)}${part('image/png', `${headers}Content-Transfer-Encoding: base64\r\n`, base64)}--b--\r\n`;
  switch (name) {
    case 'letter.eml':
      return `From: Tom Abara <tom@x.example>\r\nSubject: Ferry late\r\nDate: Tue, 24 Nov 1998 10:00:00 +0000\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${parts('cid:quay', 'Content-ID: <quay>\r\n')}`;
    case 'page.mhtml':
      return `Content-Type: multipart/related; boundary="b"\r\n\r\n${parts('https://x.example/quay.png', 'Content-Location: https://x.example/quay.png\r\n')}`;
    case 'page.html':
      return `<html><head><title>Ferry late</title></head><body><article><h1>Ferry late</h1><p>Nov 24, 1998</p>${story}${story}<p><img src="data:image/png;base64,${base64}"></p></article></body></html>`;
    case 'note.md':
      return `---\ntitle: Ferry late\ndate: 1998-11-24\n---\n\n![Quay](data:image/png;base64,${base64})\n\nIt was late.\n`;
  }
}
