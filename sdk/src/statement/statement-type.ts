/** Type of a statement in the header of its signature (W3C, Securing Verifiable Credentials using JOSE and COSE, 3.1.1). */
export const STATEMENT_TYPE = 'vc+jwt';
