// The functions of ours that JSONata does not have and an exported expression is not given as JSONata, for the page's worker.
// functions: formatDate parseDate parseDateTime localDate localDateTime toZone toUtc atZone toEpochSeconds fromEpochSeconds fromEpochMillis isDate excelToDate dateToExcel dayOfWeek isoWeek dateAdd dateSubtract durationToSeconds titleCase camelCase pascalCase snakeCase kebabCase lettersOnly lettersAndDigitsOnly removeAccents normalizeUnicode
const HOST = (() => {
  const fail = (name, text, value) => {
    const shown = value === undefined ? "" : `: ${JSON.stringify(value).slice(0, 60)}`;
    throw { code: "F2005", message: `$${name}: ${text}${shown}` };
  };
  const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;
  const pad = (number, width) => String(Math.abs(number)).padStart(width, "0");
  const DAY = 86400000;

  // A moment is {days: ms of the date at midnight, ms: of the day, micro: below the millisecond, offset: minutes or null, date: no time given}.
  function moment(name, argument, value) {
    if (typeof value !== "string") fail(name, `${argument} must be a date or date-time as text`, value);
    const found = ISO.exec(value);
    if (!found) fail(name, `${argument} is not a date or date-time of ISO 8601`, value);
    const [, year, month, day, hour, minute, second, fraction, zone] = found;
    const at = new Date(0);
    at.setUTCFullYear(+year, month - 1, +day);
    const valid = at.getUTCMonth() === month - 1 && at.getUTCDate() === +day && +year >= 1
      && (hour === undefined || (+hour < 24 && +minute < 60 && +(second || 0) < 60));
    if (!valid) fail(name, `${argument} is not a date of the calendar`, value);
    const micro = (fraction || "0").slice(0, 6).padEnd(6, "0");
    const ms = hour === undefined ? 0 : ((+hour * 60 + +minute) * 60 + +(second || 0)) * 1000 + +micro.slice(0, 3);
    return { local: at.getTime() + ms, micro: +micro.slice(3), offset: zone === undefined ? null : minutesOf(zone), date: hour === undefined };
  }
  function minutesOf(zone) {
    if (zone === "Z" || zone === "z") return 0;
    const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
    return (sign === "-" ? -1 : 1) * (+hours * 60 + +(minutes || 0));
  }
  function instant(name, argument, value) {
    const found = moment(name, argument, value);
    if (found.offset === null) fail(name, `${argument} has no time zone; give it one with $atZone`, value);
    return found;
  }
  const utcOf = (when) => when.local - when.offset * 60000;
  function written(when) {
    const at = new Date(when.local);
    const year = pad(at.getUTCFullYear(), 4);
    if (at.getUTCFullYear() < 1 || at.getUTCFullYear() > 9999) fail("date", "the moment is outside the years 1 to 9999");
    const date = `${year}-${pad(at.getUTCMonth() + 1, 2)}-${pad(at.getUTCDate(), 2)}`;
    if (when.date) return date;
    const micros = at.getUTCMilliseconds() * 1000 + when.micro;
    let part = "";
    if (micros) part = when.micro ? "." + pad(micros, 6).replace(/0+$/, "") : "." + pad(at.getUTCMilliseconds(), 3);
    return `${date}T${pad(at.getUTCHours(), 2)}:${pad(at.getUTCMinutes(), 2)}:${pad(at.getUTCSeconds(), 2)}${part}${offsetText(when.offset)}`;
  }
  const offsetText = (minutes) => minutes === null ? "" : minutes === 0 ? "Z"
    : `${minutes < 0 ? "-" : "+"}${pad(Math.trunc(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;

  const formats = new Map();
  function zoneOf(name, zone) {
    if (typeof zone !== "string") fail(name, "zone must be the name of a time zone such as Europe/Berlin", zone);
    if (["Z", "UTC", "utc"].includes(zone)) return () => 0;
    if (/^[+-]\d\d:?(\d\d)?$/.test(zone)) { const fixed = minutesOf(zone); return () => fixed; }
    if (!formats.has(zone)) {
      if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(zone)) fail(name, "zone is no time zone", zone);
      try {
        formats.set(zone, new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", era: "short", year: "numeric", month: "numeric",
          day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" }));
      } catch { fail(name, "zone is no time zone", zone); }
    }
    const format = formats.get(zone);
    return (utc) => {
      const parts = {};
      for (const one of format.formatToParts(new Date(utc))) parts[one.type] = one.value;
      const year = parts.era && parts.era.startsWith("B") ? 1 - parts.year : +parts.year;
      const there = new Date(Date.UTC(2000, parts.month - 1, +parts.day, +parts.hour, +parts.minute, +parts.second));
      there.setUTCFullYear(year, parts.month - 1, +parts.day);
      return Math.round((there.getTime() - Math.floor(utc / 1000) * 1000) / 60000);
    };
  }
  function shifted(name, when, zone) {
    const utc = utcOf(when), offset = zone(utc), year = new Date(utc + offset * 60000).getUTCFullYear();
    if (!(year >= 1 && year <= 9999)) fail(name, "the moment is outside the years 1 to 9999");
    return { local: utc + offset * 60000, micro: when.micro, offset, date: false };
  }
  function localized(name, when, zone, rule) {
    const before = zone(when.local - DAY), after = zone(when.local + DAY);
    const fits = [...new Set([before, after, zone(when.local - before * 60000), zone(when.local - after * 60000)])]
      .filter((one) => zone(when.local - one * 60000) === one).sort((a, b) => b - a);
    const made = (offset, moved) => ({ local: when.local + (moved || 0), micro: when.micro, offset, date: false });
    if (fits.length === 1) return made(fits[0]);
    if (rule === "reject") fail(name, `${written({ ...when, offset: null })} ${fits.length ? "exists twice" : "does not exist"} in the zone, and the rule is reject`);
    if (fits.length > 1) return made(rule === "later" ? fits[fits.length - 1] : fits[0]);
    const gap = (after - before) * 60000;
    return rule === "earlier" ? made(before, -gap) : made(after, gap);
  }
  const RULES = ["compatible", "earlier", "later", "reject"];
  function ruleOf(name, rule) {
    if (rule === undefined || rule === null) return "compatible";
    if (!RULES.includes(rule)) fail(name, `rule must be one of ${RULES.join(", ")}`, rule);
    return rule;
  }
  const none = (value) => value === undefined || value === null;
  function wholeMoment(name, value, zone) {
    const found = moment(name, "date", value);
    if (none(zone)) return found;
    const there = zoneOf(name, zone);
    if (found.date) return found;
    return found.offset === null ? localized(name, found, there, "compatible") : shifted(name, found, there);
  }
  function number(name, argument, value) {
    if (typeof value !== "number" || !Number.isFinite(value)) fail(name, `${argument} must be a number`, value);
    return value;
  }
  function fromEpoch(name, value, micros, zone) {
    const given = number(name, "the argument", value);
    const utc = given * micros / 1000;
    if (Math.abs(utc) > 253402300799000) fail(name, "the moment is outside the years 1 to 9999", value);
    const whole = Math.floor(utc + 1e-9), when = { local: whole, micro: Math.round((utc - whole) * 1000), offset: 0, date: false };
    return written(shifted(name, when, none(zone) ? () => 0 : zoneOf(name, zone)));
  }
  const daysIn = (year, month) => new Date(Date.UTC(2000 + (year % 400), month + 1, 0)).getUTCDate();
  const DURATION = /^([+-])?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d{1,6}))?S)?)?$/;
  function duration(name, value) {
    const found = typeof value === "string" && /\d/.test(value) && !value.endsWith("T") ? DURATION.exec(value) : null;
    if (!found) fail(name, "duration is no ISO 8601 duration such as P1M or PT1H30M", value);
    const [, sign, years, months, weeks, days, hours, minutes, seconds, fraction] = found;
    const to = sign === "-" ? -1 : 1, of = (text) => +(text || 0);
    return {
      months: to * (of(years) * 12 + of(months)), days: to * (of(weeks) * 7 + of(days)),
      ms: to * ((of(hours) * 60 + of(minutes)) * 60 + of(seconds)) * 1000 + to * +(fraction || "0").padEnd(6, "0") / 1000,
      timed: hours !== undefined || minutes !== undefined || seconds !== undefined,
    };
  }
  function added(name, value, text, zone, sign) {
    if (none(value)) return undefined;
    const when = wholeMoment(name, value, zone), by = duration(name, text);
    if (when.date && by.timed) fail(name, "the date has no time to which a duration of hours can be added", value);
    const at = new Date(when.local);
    const months = at.getUTCFullYear() * 12 + at.getUTCMonth() + sign * by.months;
    const year = Math.floor(months / 12), month = months - year * 12, day = Math.min(at.getUTCDate(), daysIn(year, month));
    at.setUTCFullYear(year, month, day);
    at.setTime(at.getTime() + sign * by.days * DAY);
    const moved = { ...when, local: at.getTime() };
    if (zone && !when.date && (by.months || by.days)) {
      const there = localized(name, { ...moved, offset: null }, zoneOf(name, zone), "compatible");
      return written(shifted(name, { ...there, local: there.local + sign * by.ms }, zoneOf(name, zone)));
    }
    moved.local += sign * by.ms;
    return written(zone && !when.date ? shifted(name, moved, zoneOf(name, zone)) : moved);
  }
  // Pictures that the engine writes as the program does, and markers that are read here.
  const PICTURE = /^(?:[^\[\]]|\[(?:Y0001|Y01|Y|M01|M1|M|MNn|MN|MNn,3-3|D01|D1|D|d001|FNn|FNn,3-3|F1|W01|X0001|H01|H|h1|h01|P|PN|m01|m|s01|f001|Z|Z01:01|Z0101)\])*$/;
  const READ = { Y0001: "(?<Y>\\d{4})", M01: "(?<M>\\d\\d)", M1: "(?<M>\\d{1,2})", D01: "(?<D>\\d\\d)", D1: "(?<D>\\d{1,2})", H01: "(?<H>\\d\\d)", m01: "(?<m>\\d\\d)", s01: "(?<s>\\d\\d)" };
  function readBy(name, value, picture) {
    if (typeof value !== "string") fail(name, "text must be text", value);
    if (typeof picture !== "string") fail(name, "picture must be a picture as text", picture);
    const markers = picture.match(/\[[^\]]*\]/g) || [], letters = markers.map((one) => one[1]);
    const simple = markers.every((one) => Object.hasOwn(READ, one.slice(1, -1))) && new Set(letters).size === letters.length && ["Y", "M", "D"].every((one) => letters.includes(one));
    if (!simple) throw { code: "F0001", message: `This page cannot run $${name} with the picture ${picture}; fieldwright run can.` };
    const text = picture.split(/(\[[^\]]*\])/).map((one, at) => at % 2 ? READ[one.slice(1, -1)] : one.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("");
    const found = new RegExp(`^${text}$`).exec(value.trim());
    if (!found) fail(name, `text is no date as ${picture} says`, value);
    const { Y, M, D, H, m, s } = found.groups;
    const date = `${Y}-${M.padStart(2, "0")}-${D.padStart(2, "0")}`;
    return moment(name, "text", letters.some((one) => "Hms".includes(one)) ? `${date}T${H || "00"}:${m || "00"}:${s || "00"}` : date);
  }
  const engine = (text) => (typeof jsonata === "undefined" ? globalThis.jsonata : jsonata)(text);
  const EXCEL = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
  function system(name, given) {
    const named = none(given) ? "1900" : String(given);
    if (!(named in EXCEL) || typeof given === "boolean") fail(name, "system must be one of 1900, 1904", given);
    return named;
  }
  function isoWeek(at) {
    const thursday = new Date(at.getTime() + (3 - (at.getUTCDay() + 6) % 7) * DAY);
    const start = new Date(0);
    start.setUTCFullYear(thursday.getUTCFullYear(), 0, 1);
    return [thursday.getUTCFullYear(), Math.floor((thursday - start) / DAY / 7) + 1];
  }
  const text = (name, value) => {
    if (typeof value !== "string") fail(name, "text must be text", value);
    return value;
  };
  const numbered = (value) => typeof value === "number" ? String(value) : value;
  const wordsOf = (given) => {
    const found = [];
    for (const run of given.match(/[\p{L}\p{N}\p{M}]+/gu) || []) {
      const signs = [...run], upper = (at) => at < signs.length && /\p{Lu}/u.test(signs[at]), lower = (at) => at < signs.length && /\p{Ll}/u.test(signs[at]);
      let start = 0;
      for (let at = 1; at < signs.length; at += 1) {
        if (upper(at) && (!upper(at - 1) || lower(at + 1))) { found.push(signs.slice(start, at).join("")); start = at; }
      }
      found.push(signs.slice(start).join(""));
    }
    return found;
  };
  const capital = (word) => { const [first, ...rest] = [...word]; return first.toUpperCase() + rest.join("").toLowerCase(); };
  const small = (word) => word.toLowerCase();
  const joined = (name, between, first, rest) => (value) => none(value) ? undefined
    : wordsOf(text(name, value)).map((one, at) => at ? rest(one) : first(one)).join(between);
  return {
    formatDate: async (value, picture, zone, language) => {
      if (none(value)) return undefined;
      const cannot = (what) => { throw { code: "F0001", message: `This page cannot run $formatDate ${what}; fieldwright run can.` }; };
      if (typeof picture !== "string") fail("formatDate", "picture must be a picture as text", picture);
      if (!none(language) && language !== "en") cannot("in other languages");
      const letters = (picture.match(/\[[A-Za-z]/g) || []).map((one) => one[1]);
      if (!PICTURE.test(picture) || new Set(letters).size < letters.length) cannot(`with the picture ${picture}`);
      const when = wholeMoment("formatDate", value, zone);
      if ((when.date && /\[[HhmsfPZ]/.test(picture)) || (when.offset === null && /\[Z/.test(picture))) fail("formatDate", "date has no time or no offset, which the picture asks for", value);
      if (new Date(when.local).getUTCFullYear() < 101) cannot("of years before 101");
      const offset = when.offset || 0, text = offsetText(offset) === "Z" ? "+0000" : offsetText(offset).replace(":", "");
      return engine("$fromMillis(millis, picture, zone)").evaluate({ millis: when.local - offset * 60000, picture, zone: text });
    },
    parseDate: (value, picture) => none(value) ? undefined : written({ ...readBy("parseDate", value, picture), date: true }),
    parseDateTime: (value, picture, zone, language, rule) => {
      if (none(value)) return undefined;
      const when = { ...readBy("parseDateTime", value, picture), date: false };
      return written(none(zone) ? when : localized("parseDateTime", when, zoneOf("parseDateTime", zone), ruleOf("parseDateTime", rule)));
    },
    localDate: (value, zone) => none(value) ? undefined : written({ ...shifted("localDate", instant("localDate", "dateTime", value), zoneOf("localDate", zone)), date: true }),
    localDateTime: (value, zone) => none(value) ? undefined : written({ ...shifted("localDateTime", instant("localDateTime", "dateTime", value), zoneOf("localDateTime", zone)), offset: null }),
    toZone: (value, zone) => none(value) ? undefined : written(shifted("toZone", instant("toZone", "dateTime", value), zoneOf("toZone", zone))),
    toUtc: (value) => none(value) ? undefined : written(shifted("toUtc", instant("toUtc", "dateTime", value), () => 0)),
    atZone: (value, zone, rule) => {
      if (none(value)) return undefined;
      const when = moment("atZone", "local", value);
      if (when.offset !== null) fail("atZone", "local has an offset already; take it to the zone with $toZone", value);
      return written(localized("atZone", when, zoneOf("atZone", zone), ruleOf("atZone", rule)));
    },
    toEpochSeconds: (value) => { if (none(value)) return undefined; const when = instant("toEpochSeconds", "dateTime", value); return (utcOf(when) * 1000 + when.micro) / 1e6; },
    fromEpochSeconds: (value, zone) => none(value) ? undefined : fromEpoch("fromEpochSeconds", value, 1000000, zone),
    fromEpochMillis: (value, zone) => none(value) ? undefined : fromEpoch("fromEpochMillis", value, 1000, zone),
    isDate: (value, picture) => {
      if (!none(picture)) {
        try { readBy("isDate", value, picture); return true; } catch (error) { if (error.code === "F0001") throw error; return false; }
      }
      try { moment("isDate", "value", value); return true; } catch { return false; }
    },
    excelToDate: (value, given) => {
      if (none(value)) return undefined;
      const named = system("excelToDate", given), serial = number("excelToDate", "serial", value);
      if (serial < 0 || serial >= 2958466 - (named === "1904" ? 1462 : 0)) fail("excelToDate", "serial is no serial number of a date", value);
      let start = EXCEL[named];
      if (named === "1900" && serial < 61) {
        if (serial >= 60) fail("excelToDate", "serial is 29 February 1900, which Excel has and the calendar has not", value);
        start += DAY;
      }
      const days = Math.floor(serial), rest = Math.round((serial - days) * DAY);
      return written({ local: start + days * DAY + rest, micro: 0, offset: null, date: serial === days });
    },
    dateToExcel: (value, given) => {
      if (none(value)) return undefined;
      const named = system("dateToExcel", given), when = moment("dateToExcel", "date", value);
      let gone = when.local - EXCEL[named];
      if (named === "1900" && when.local < Date.UTC(1900, 2, 1)) gone -= DAY;
      if (gone < 0) fail("dateToExcel", "date is before the first serial number", value);
      return (gone + when.micro / 1000) / DAY;
    },
    dayOfWeek: (value, zone) => none(value) ? undefined : (new Date(wholeMoment("dayOfWeek", value, zone).local).getUTCDay() + 6) % 7 + 1,
    isoWeek: (value, zone) => {
      if (none(value)) return undefined;
      const [year, week] = isoWeek(new Date(Math.floor(wholeMoment("isoWeek", value, zone).local / DAY) * DAY));
      return `${pad(year, 4)}-W${pad(week, 2)}`;
    },
    dateAdd: (value, by, zone) => added("dateAdd", value, by, zone, 1),
    dateSubtract: (value, by, zone) => added("dateSubtract", value, by, zone, -1),
    durationToSeconds: (value) => {
      if (none(value)) return undefined;
      const found = duration("durationToSeconds", value);
      if (found.months) fail("durationToSeconds", "duration has years or months, which have no fixed length", value);
      return found.days * 86400 + found.ms / 1000;
    },
    titleCase: (value) => none(value) ? undefined : text("titleCase", value).replace(/\p{L}[^\s\-/(["]*/gu, capital),
    camelCase: joined("camelCase", "", small, capital),
    pascalCase: joined("pascalCase", "", capital, capital),
    snakeCase: joined("snakeCase", "_", small, small),
    kebabCase: joined("kebabCase", "-", small, small),
    lettersOnly: (value) => none(value) ? undefined : text("lettersOnly", numbered(value)).replace(/\P{L}/gu, ""),
    lettersAndDigitsOnly: (value) => none(value) ? undefined : text("lettersAndDigitsOnly", numbered(value)).replace(/[^\p{L}0-9]/gu, ""),
    removeAccents: (value) => none(value) ? undefined : text("removeAccents", value).normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC"),
    normalizeUnicode: (value, form) => {
      if (none(value)) return undefined;
      if (!none(form) && !["NFC", "NFD", "NFKC", "NFKD"].includes(form)) fail("normalizeUnicode", "form must be one of NFC, NFD, NFKC, NFKD", form);
      return text("normalizeUnicode", value).normalize(none(form) ? "NFC" : form);
    },
  };
})();
