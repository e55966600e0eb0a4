// Runs a map away from the page, so that the page can stop it. `jsonata` and HOST stand before this text.
onmessage = async (message) => {
  const { text, input, bindings, missing } = message.data;
  const started = Date.now();
  const failed = new Map();
  let told = null;
  const run = async () => {
    const seen = new Map();
    const expression = jsonata(text);
    for (const [name, call] of Object.entries(HOST)) expression.registerFunction(name, call);
    for (const name of missing) {
      expression.registerFunction(name, () => { throw { code: "F0001", message: `This page cannot run $${name}; fieldwright run can.` }; });
    }
    expression.registerFunction("_rule", async (number, call) => {
      if (failed.has(number)) return undefined;
      const counts = seen.get(number) || [0, 0];
      seen.set(number, counts);
      counts[0] += 1;
      try {
        const value = await call();
        if (value !== undefined && !(Array.isArray(value) && value.length === 0)) counts[1] += 1;
        return value;
      } catch (error) {
        if (!failed.has(number)) failed.set(number, said(error));
        return undefined;
      }
    });
    const value = await expression.evaluate(input, bindings);
    return { value: value === undefined ? undefined : JSON.stringify(value), seen: [...seen].map(([number, counts]) => [number, ...counts]) };
  };
  try {
    // A rule that fails for one item is left out for all, as `fieldwright run` does: so once more without those that failed.
    for (let turn = 0; turn < 20; turn += 1) {
      const before = failed.size;
      told = await run();
      if (failed.size === before) break;
    }
    postMessage({ ...told, failed: [...failed].sort((a, b) => a[0] - b[0]), milliseconds: Date.now() - started });
  } catch (error) {
    postMessage({ error: said(error), failed: [...failed], milliseconds: Date.now() - started });
  }
};
function said(error) {
  if (error instanceof RangeError) return "It is nested too deeply, or calls itself without end.";
  const text = error && error.message ? error.message : error && error.code ? `${error.code}${error.value === undefined ? "" : ": " + JSON.stringify(error.value).slice(0, 200)}` : String(error);
  return text.slice(0, 2000);
}
