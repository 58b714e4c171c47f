import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible, TREE_FOLDERS, VARIANTS } from './tree-path.ts';

/** Marks what is being written: never part of the tree, swept away by the next publish. */
const WRITING = '.writing';

/** One step below the densest: a hundredth larger, in a third of the time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** Called before each change of the folder, with what is about to happen. What it throws breaks the publish off. */
export type StepListener = (step: string) => void;

/** The folder of the public tree. Every file is written beside its place and renamed into it. */
export class TreeFolder {
  readonly root: string;
  private readonly onStep: StepListener;

  constructor(root: string, onStep: StepListener = () => undefined) {
    this.root = root;
    this.onStep = onStep;
  }

  read(path: string): Promise<Buffer<ArrayBuffer>> {
    return readFile(join(this.root, path));
  }

  /** Bytes at a path, −1 when nothing stands there. */
  async size(path: string): Promise<number> {
    const found = await stat(join(this.root, path)).catch(absent);
    return found === null ? -1 : found.size;
  }

  /** Writes a file, its compressed variants first: whoever sees the new file can have any of them. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    if (isCompressible(path)) {
      await this.replace(`${path}${VARIANTS.br}`, await promisify(brotliCompress)(bytes, BROTLI));
      await this.replace(`${path}${VARIANTS.gzip}`, await promisify(gzip)(bytes));
    }
    await this.replace(path, bytes);
  }

  /** Writes a file whose path stands for its content, unless it is there. Returns whether it wrote. */
  async writeOnce(path: string, bytes: Uint8Array): Promise<boolean> {
    if ((await this.size(path)) === bytes.length) return false;
    await this.write(path, bytes);
    return true;
  }

  /** Gives a file a second path without writing it again. */
  async link(from: string, to: string): Promise<void> {
    this.onStep(`link ${to}`);
    await mkdir(dirname(join(this.root, to)), { recursive: true });
    await link(join(this.root, from), join(this.root, to));
  }

  /** Gives a finished folder its name. */
  async rename(from: string, to: string): Promise<void> {
    this.onStep(`rename ${to}`);
    await rename(join(this.root, from), join(this.root, to));
  }

  /** Removes a file with its variants, or a folder. */
  async remove(path: string): Promise<void> {
    this.onStep(`remove ${path}`);
    for (const ending of ['', ...Object.values(VARIANTS)])
      await rm(join(this.root, `${path}${ending}`), { recursive: true, force: true });
  }

  /** Path of a folder to build another one in. */
  scratch(name: string): string {
    return `${name}.${process.pid}${WRITING}`;
  }

  /** Removes what a publish that was broken off had begun to write. */
  async sweep(): Promise<void> {
    for (const folder of ['', ...TREE_FOLDERS]) {
      for (const name of await this.names(folder))
        if (name.endsWith(WRITING)) await this.remove(join(folder, name));
    }
  }

  /** What can be retired: every immutable file, each version of details as one. */
  async retirable(): Promise<string[]> {
    const endings = Object.values(VARIANTS);
    const found: string[] = [];
    for (const folder of TREE_FOLDERS) {
      for (const name of await this.names(folder))
        if (!endings.some((ending) => name.endsWith(ending))) found.push(`${folder}/${name}`);
    }
    return found;
  }

  private async names(folder: string): Promise<readonly string[]> {
    return (await readdir(join(this.root, folder)).catch(absent)) ?? [];
  }

  private async replace(path: string, bytes: Uint8Array): Promise<void> {
    const place = join(this.root, path);
    const beside = this.scratch(place);
    this.onStep(`write ${path}`);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(beside, bytes, { flush: true });
    this.onStep(`rename ${path}`);
    await rename(beside, place);
  }
}

/** @throws every failure but that nothing stands there. */
function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
