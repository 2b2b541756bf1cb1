/** Eleventy ships no types: the part that is used. */
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean;
        configPath?: string | null;
        config?: (config: import('./templates.ts').EleventyConfig) => Record<string, unknown>;
      },
    );
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
