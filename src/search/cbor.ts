/** A value of the subset of CBOR (RFC 8949) that Pagefind writes: integers, text, arrays. */
export type CborValue = number | string | readonly CborValue[];

/** Reads one CBOR item. Throws `RangeError` where the bytes hold anything but integers, text and arrays, or end early. */
export function readCbor(bytes: Uint8Array): CborValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let at = 0;
  const argument = (info: number): number => {
    if (info < 24) return info;
    if (info === 24) return view.getUint8(at++);
    if (info === 25) return view.getUint16((at += 2) - 2);
    if (info === 26) return view.getUint32((at += 4) - 4);
    throw new RangeError(`CBOR: length ${info} at byte ${at} is not supported.`);
  };
  const item = (): CborValue => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const open = (head & 31) === 31;
    if (kind === 0) return argument(head & 31);
    if (kind === 1) return -1 - argument(head & 31);
    if (kind === 3) {
      const length = argument(head & 31);
      if (at + length > bytes.length) throw new RangeError('CBOR: text ends early.');
      return decoder.decode(bytes.subarray(at, (at += length)));
    }
    if (kind !== 4) throw new RangeError(`CBOR: kind ${kind} at byte ${at - 1} is not supported.`);
    const items: CborValue[] = [];
    if (open) {
      while (view.getUint8(at) !== 0xff) items.push(item());
      at++;
    } else {
      for (let left = argument(head & 31); left > 0; left--) items.push(item());
    }
    return items;
  };
  return item();
}
