// Evaluates expressions with the npm package jsonata: JSON lines {"expression", "input"} in, {"result"} | {"missing"} | {"error"} out.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(process.argv[2] + "/");
const jsonata = require("jsonata");

for await (const line of createInterface({ input: process.stdin })) {
  const { expression, input } = JSON.parse(line);
  let answer;
  try {
    const result = await jsonata(expression).evaluate(input);
    const text = JSON.stringify(result);
    answer = text === undefined ? { missing: true } : { result: JSON.parse(text) };
  } catch (error) {
    answer = { error: error.code ?? String(error) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
}
