/**
 * What a component reads of a prepared Faq without an engine: whether it needs the table of meanings, and the
 * JSON that it was made of. `prebuilt/header.rs` of the engine describes the bytes.
 */

/** "SPFQ". */
const MAGIC = 0x51465053;

/** Where it stands whether the table is needed, how long the JSON is, and where the JSON begins. */
const HAS_TABLE_AT = 12;
const LENGTH_AT = 20;
const AUTHORED_AT = 36;

/** Whether it is a Faq that was prepared with the table of meanings, and without it is trained on anew. */
export function needsTable(faq: unknown): faq is Uint8Array {
  return faq instanceof Uint8Array && faq.length > AUTHORED_AT && number(faq, 0) === MAGIC && number(faq, HAS_TABLE_AT) === 1;
}

/** The JSON in it. */
export function authored(prepared: Uint8Array): string {
  return new TextDecoder().decode(prepared.subarray(AUTHORED_AT, AUTHORED_AT + number(prepared, LENGTH_AT)));
}

function number({ buffer, byteOffset, byteLength }: Uint8Array, at: number): number {
  return new DataView(buffer, byteOffset, byteLength).getUint32(at, true);
}
