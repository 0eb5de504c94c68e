import { spawnSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of our own whose power can be cut. */
export interface LoopDisk {
  /** Where it is mounted. */
  path: string;
  /** From now on nothing reaches the disk any more, not even its journal: what was not flushed is gone. */
  cutPower(): void;
  /** Takes the dead file system away and mounts it again, as after the restart of the computer. */
  restart(): void;
  /** Takes it away for good; the file stays in the folder, which belongs to the caller. */
  remove(): void;
}

/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH, the way file systems' own tests cut the power. */
const cut = `
import fcntl, os, struct, sys
fd = os.open(sys.argv[1], os.O_RDONLY)
fcntl.ioctl(fd, 0x8004587D, struct.pack('I', 2))
`;

function run(program: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || error?.message}`);
}

/** Why no power can be cut here, or null when it can: it takes root, loop devices, ext4 and Python. */
export function whyNoLoopDisk(folder: string): string | null {
  if (process.getuid?.() !== 0) return 'cutting the power of a loop device takes root';
  try {
    const disk = loopDisk(join(folder, 'try'), 32);
    disk.remove();
    return null;
  } catch (error) {
    return `no loop device can be mounted here (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** Makes an ext4 file system of so many megabytes in a file, and mounts it. */
export function loopDisk(folder: string, megabytes: number): LoopDisk {
  mkdirSync(folder, { recursive: true });
  const image = join(folder, 'disk.img');
  const path = join(folder, 'disk');
  mkdirSync(path, { recursive: true });
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  run('mkfs.ext4', '-q', '-F', image);
  run('mount', '-o', 'loop', image, path);
  const unmount = () => {
    for (let tries = 0; ; tries += 1) {
      try {
        return run('umount', path);
      } catch (error) {
        if (tries > 100) throw error;
        spawnSync('sleep', ['0.1']);
      }
    }
  };
  return {
    path,
    cutPower: () => run('python3', '-c', cut, path),
    restart() {
      unmount();
      run('mount', '-o', 'loop', image, path);
    },
    remove: unmount,
  };
}
