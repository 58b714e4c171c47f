/**
 * Ends quietly once nobody reads any more, as `head` does when it has enough: that is no failure. Every other error of the
 * stream stays one.
 */
export function endWithReader(stream: NodeJS.WritableStream, end: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end();
  });
}
