function compare(expected, actual, ignore, tolerances, path, plain, found) {
  if (ignore.indexOf(plain) >= 0 || found.length > 20) { return found; }
  var isObject = function (one) { return one !== null && typeof one === "object"; };
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) { found.push((path || "the output") + " has " + actual.length + " items; expected " + expected.length); }
    for (var at = 0; at < Math.min(expected.length, actual.length); at += 1) {
      compare(expected[at], actual[at], ignore, tolerances, path + "[" + at + "]", plain, found);
    }
  } else if (isObject(expected) && isObject(actual) && Array.isArray(expected) === Array.isArray(actual)) {
    Object.keys(expected).concat(Object.keys(actual).filter(function (name) { return !(name in expected); })).forEach(function (name) {
      var below = plain ? plain + "." + name : name, place = path ? path + "." + name : name;
      if (ignore.indexOf(below) >= 0) { return; }
      if (!(name in actual)) { found.push(place + " is missing"); }
      else if (!(name in expected)) { found.push(place + " is not expected"); }
      else { compare(expected[name], actual[name], ignore, tolerances, place, below, found); }
    });
  } else if (expected !== actual && !near(expected, actual, tolerances[plain])) {
    found.push((path || "the output") + " is " + JSON.stringify(actual) + "; expected " + JSON.stringify(expected));
  }
  return found;
}
function near(expected, actual, tolerance) {
  if (!tolerance || typeof expected !== typeof actual) { return false; }
  if (tolerance.kind === "duration") { return Math.abs(Date.parse(expected) - Date.parse(actual)) <= tolerance.most * 1000; }
  if (expected === "" || actual === "") { return false; }
  var most = tolerance.kind === "share" ? Math.abs(Number(expected)) * tolerance.most / 100 : tolerance.most;
  return Math.abs(Number(expected) - Number(actual)) <= most * (1 + 1e-12);
}
