/**
 * A picture with 256 colours: a quarter of the bytes, and on flat pages hardly to be seen.
 *
 * In: a PNG, and a page that decodes it. Out: a PNG with a palette. The palette is the median cut of the
 * colours that there are.
 */

import { deflateSync, crc32 } from "node:zlib";

const COLOURS = 256;

/** The picture with a palette. */
export async function palette(png, page) {
  const { width, height, pixels } = await decoded(png, page);
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const boxes = cut([...counts].map(([colour, count]) => ({ colour, count })));
  const indexOf = new Map(boxes.flatMap((box, index) => box.map(({ colour }) => [colour, index])));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf.get(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(boxes.flatMap(mean));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("PLTE", colours), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

/** The pixels, each as one number of 24 bits. */
async function decoded(png, page) {
  const { width, height, bytes } = await page.evaluate(async (base64) => {
    const response = await fetch(`data:image/png;base64,${base64}`);
    const bitmap = await createImageBitmap(await response.blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = "";
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width: bitmap.width, height: bitmap.height, bytes: btoa(text) };
  }, png.toString("base64"));
  const data = Buffer.from(bytes, "base64");
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (data[at * 4] << 16) | (data[at * 4 + 1] << 8) | data[at * 4 + 2];
  return { width, height, pixels };
}

const channel = (colour, shift) => (colour >> shift) & 255;

/** Halves the box with the widest channel, weighed by how much it is seen, until there are enough. */
function cut(all) {
  const boxes = [all];
  while (boxes.length < COLOURS) {
    const widest = boxes.map(spread).reduce((best, one, at, spreads) => (one.weight > spreads[best].weight ? at : best), 0);
    const { weight, shift } = spread(boxes[widest]);
    if (weight === 0) break;
    const sorted = boxes[widest].sort((a, b) => channel(a.colour, shift) - channel(b.colour, shift));
    const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
    let seen = 0;
    let at = 0;
    while (at < sorted.length - 1 && (at === 0 || seen + sorted[at].count <= half)) seen += sorted[at++].count;
    boxes.splice(widest, 1, sorted.slice(0, at), sorted.slice(at));
  }
  return boxes;
}

/** The channel in which the colours of a box are furthest apart. */
function spread(box) {
  const seen = box.reduce((sum, { count }) => sum + count, 0);
  let [weight, shift] = [0, 0];
  for (const one of [16, 8, 0]) {
    let [low, high] = [255, 0];
    for (const { colour } of box) [low, high] = [Math.min(low, channel(colour, one)), Math.max(high, channel(colour, one))];
    if ((high - low) * Math.sqrt(seen) > weight) [weight, shift] = [(high - low) * Math.sqrt(seen), one];
  }
  return { weight, shift };
}

function mean(box) {
  const seen = box.reduce((sum, { count }) => sum + count, 0);
  return [16, 8, 0].map((shift) => Math.round(box.reduce((sum, { colour, count }) => sum + channel(colour, shift) * count, 0) / seen));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
