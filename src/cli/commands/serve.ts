import type { Command } from 'commander';
import type { Finish, Terminal } from '../terminal.ts';

export function addServeCommand(_program: Command, _terminal: Terminal, _finish: Finish): void {}
