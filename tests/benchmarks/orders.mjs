// The peer: the exported expression on the npm package jsonata, one order a line in, one result a line out.
import { createRequire } from "node:module";
import { createReadStream, createWriteStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [modules, expression, input, output] = process.argv.slice(2);
const jsonata = createRequire(modules + "/")("jsonata");
const compiled = jsonata(readFileSync(expression, "utf8"));
const out = createWriteStream(output);
for await (const line of createInterface({ input: createReadStream(input) })) {
  out.write(JSON.stringify(await compiled.evaluate(JSON.parse(line))) + "\n");
}
out.end();
