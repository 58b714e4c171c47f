import type { PublishReport } from '../publish/publish-report.ts';

/** Says what was published, for people. */
export function printReport(report: PublishReport, keyFile: string): void {
  const { bytes, details } = report;
  const { least, median, most } = details.companiesPerFile;
  const carried = { full: 'full snapshot', delta: 'one more delta', unchanged: 'as before' }[report.codes];
  const why = report.reason === null ? '' : ` (${report.reason})`;
  const lines = [
    `Published ${report.folder}, number ${report.sequence}, as of ${report.asOf}`,
    `codes and names  ${carried}${why}: ${report.listed} listed of ${report.registered}`,
    `snapshot         ${bytes.snapshot} bytes`,
    `deltas           ${report.deltas}, ${bytes.deltas} bytes`,
    `details          ${details.files} files of ${details.sizes.join(' or ')} bytes, ${details.written} written anew`,
    `                 ${least} to ${most} listed companies in each, median ${median}`,
    `catalogue        ${bytes.catalogue} bytes`,
    ...(bytes.adapters === 0 ? [] : [`adapters         ${bytes.adapters} bytes`]),
    `manifest, keys   ${bytes.manifest} and ${bytes.keys} bytes`,
    `removed          ${report.removed} paths that no manifest of the last 48 hours named`,
    `signing key      ${keyFile}`,
  ];
  for (const line of lines) console.log(line);
  for (const { keyId, publicKey, validUntil } of report.trust)
    console.log(`trust root       key ${keyId}, public ${publicKey}, until ${validUntil}`);
}
