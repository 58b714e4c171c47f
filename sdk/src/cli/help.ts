/** What `credit-lens --help` says. */
export const HELP = `credit-lens: the public credit record of Chinese companies, as a record

  credit-lens lookup CODE…        which lists each company is on, from the snapshot on this device: nobody learns which
                                  codes were meant. - reads codes from the input, one a line
  credit-lens lookup --live CODE… the entries themselves, from the server, which learns the codes
  credit-lens snapshot sync       brings the snapshot up to date; lookup does so by itself when it is older than 48 hours
  credit-lens snapshot status     what the snapshot on this device is of
  credit-lens search NAME         companies by name: candidates to choose from, never a finding
  credit-lens lists               the catalogue of public credit lists
  credit-lens watch CODE…         changes of their entries, a line each as they happen, until it is interrupted (Ctrl-C); the
                                  server is not told the codes. - reads them from the input
  credit-lens verify FILE         whether a published manifest, a list of keys or a signed statement is genuine
                                  (--keys FILE), or a saved result has the form of one
  credit-lens snapshot check FILE whether a snapshot is whole, and what it holds

  --url ADDRESS   the server; or CREDIT_LENS_URL. Its snapshot is fetched from ADDRESS/static
  --live          lookup: asks the server now
  --json          one JSON value for programs, in place of a table; watch: one on each line
  --most N        search: no more candidates than this (20)
  --after CURSOR  watch: from where an earlier one ended, as it told; left out: from now on
  --timeout MS    milliseconds until an answer must be in (10000)
  --keys FILE     verify: the keys of the publisher that you trust
  --audience ORIGIN  verify: the origin of the page on which you found the statement
  --status FILE   verify: the signed status list that the statement names
  --help          this text;  --version  the version

  CREDIT_LENS_CACHE is the folder of the snapshot, in place of the user's cache folder.
  CREDIT_LENS_KEY holds the secret of a key, where the operator of the API asks for one.

Ends with 0 when everything was answered or a watch was interrupted, 1 when a server, the network or a file failed, 2 when the command line
cannot be understood, 3 when verify or snapshot check refuses what it was given. What is recorded of a company never
changes it.

  credit-lens lookup 91330106FAKE000133 --url http://127.0.0.1:8787
  cut -d, -f2 bidders.csv | credit-lens lookup - --live --json > evidence.json
`;
