import type { PublishReport, TrackReport } from '../publish/publish-report.ts';

/** Says what was published, for people. */
export function printReport(report: PublishReport, keyFile: string): void {
  const { bytes, details } = report;
  const { least, median, most } = details.companiesPerFile;
  const lines = [
    `Published ${report.folder}, number ${report.sequence}, as of ${report.asOf}`,
    `register         ${report.listed} listed of ${report.registered}`,
    ...printTrack('codes', report.codes),
    ...printTrack('names', report.names),
    `details          ${details.files} files of ${details.sizes.join(' or ')} bytes, ${details.written} written anew`,
    `                 ${least} to ${most} listed companies in each, median ${median}`,
    `catalogue        ${bytes.catalogue} bytes`,
    ...(bytes.adapters === 0 ? [] : [`adapters         ${bytes.adapters} bytes`]),
    `manifest, keys   ${bytes.manifest} and ${bytes.keys} bytes`,
    `removed          ${report.removed} paths that no manifest of the last seven days named`,
    `signing key      ${keyFile}`,
  ];
  for (const line of lines) console.log(line);
  for (const { keyId, publicKey, validUntil } of report.trust)
    console.log(`trust root       key ${keyId}, public ${publicKey}, until ${validUntil}`);
}

function printTrack(what: string, { kind, reason, deltas, bytes, day }: TrackReport): string[] {
  const carried = { full: 'full snapshot', delta: 'one more delta', unchanged: 'as before' }[kind];
  const why = reason === null ? '' : ` (${reason})`;
  return [
    `${what.padEnd(17)}${carried}${why}`,
    `                 snapshot ${bytes.snapshot} bytes, ${deltas} deltas ${bytes.deltas} bytes`,
    `                 ${day.bytes} bytes of deltas in 24 hours, of at most ${day.budget}`,
  ];
}
