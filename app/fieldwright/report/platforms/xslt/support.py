"""Functions that a stylesheet brings along where XPath's own do something else than JSONata's."""

from collections.abc import Mapping
from types import MappingProxyType

FUNCTIONS: Mapping[str, str] = MappingProxyType({
    "stripped": """\
  <!-- Text without white space around it, as dates and decimals are read. -->
  <xsl:function name="fw:stripped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '^\\s+|\\s+$', '')"/>
  </xsl:function>""",
    "integer": """\
  <!-- The number that an element or attribute of an integer type holds. -->
  <xsl:function name="fw:integer" as="xs:double">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if (abs(xs:integer(normalize-space($text))) le 9007199254740992) then xs:double(normalize-space($text))
      else error(xs:QName('fw:digits'), $text || ' has more digits than a number of JSON holds')"/>
  </xsl:function>""",
    "boolean": """\
  <!-- What an element or attribute of a boolean type holds. -->
  <xsl:function name="fw:boolean" as="xs:boolean">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="xs:boolean(normalize-space($text))"/>
  </xsl:function>""",
    "number": """\
  <!-- $number of text. -->
  <xsl:function name="fw:number" as="xs:double?">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="if (empty($text)) then ()
      else if (matches($text, '^-?[0-9]+(\\.[0-9]+)?([Ee][-+]?[0-9]+)?$')) then xs:double($text)
      else error(xs:QName('fw:number'), $text || ' cannot be read as a number')"/>
  </xsl:function>""",
    "decimal": """\
  <!-- A number with the digits that it is written with. -->
  <xsl:function name="fw:decimal" as="xs:decimal?">
    <xsl:param name="value" as="xs:double?"/>
    <xsl:variable name="parts" select="tokenize(string($value), 'E')"/>
    <xsl:variable name="exponent" select="xs:integer(($parts[2], '0')[1])"/>
    <xsl:variable name="zeros" select="string-join((1 to abs($exponent)) ! '0')"/>
    <xsl:sequence select="if (empty($value)) then ()
      else if ($exponent ge 0) then xs:decimal($parts[1]) * xs:decimal('1' || $zeros)
      else xs:decimal($parts[1]) * xs:decimal('0.' || substring($zeros, 2) || '1')"/>
  </xsl:function>""",
    "round": """\
  <!-- $round: a half to the even digit. -->
  <xsl:function name="fw:round" as="xs:double?">
    <xsl:param name="value" as="xs:double?"/>
    <xsl:param name="places" as="xs:integer"/>
    <xsl:sequence select="xs:double(round-half-to-even(fw:decimal($value), $places))"/>
  </xsl:function>""",
    "text": """\
  <!-- $string of a number: of a fraction 15 digits. -->
  <xsl:function name="fw:text" as="xs:string?">
    <xsl:param name="value" as="xs:double?"/>
    <xsl:variable name="decimal" select="fw:decimal($value)"/>
    <xsl:sequence select="if (empty($value)) then ()
      else if (abs($value) ge 1e21 or ($value ne 0 and abs($value) lt 1e-6))
        then error(xs:QName('fw:text'), 'a number that JSONata writes with an exponent')
      else if ($decimal eq xs:integer($decimal)) then string(xs:integer($decimal))
      else string(round-half-to-even($decimal, 14 - xs:integer(floor(math:log10(abs($value))))))"/>
  </xsl:function>""",
    "written": """\
  <!-- A number as XML has it. -->
  <xsl:function name="fw:written" as="xs:string">
    <xsl:param name="value" as="xs:double"/>
    <xsl:variable name="decimal" select="fw:decimal($value)"/>
    <xsl:sequence select="if ($decimal eq xs:integer($decimal)) then string(xs:integer($decimal)) else string($decimal)"/>
  </xsl:function>""",
    "divided": """\
  <!-- A division, which must not be by zero. -->
  <xsl:function name="fw:divided" as="xs:double?">
    <xsl:param name="a" as="xs:double?"/>
    <xsl:param name="b" as="xs:double?"/>
    <xsl:sequence select="if (exists($a) and $b eq 0) then error(xs:QName('fw:zero'), 'a division by zero') else $a div $b"/>
  </xsl:function>""",
    "substring": """\
  <!-- $substring: from a place on, from the end where it is negative. -->
  <xsl:function name="fw:substring" as="xs:string?">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:param name="start" as="xs:double"/>
    <xsl:param name="size" as="xs:double?"/>
    <xsl:variable name="length" select="string-length($text)"/>
    <xsl:variable name="first" select="if ($start ge 0) then $start else max((0, $length + $start))"/>
    <xsl:sequence select="if (empty($text)) then ()
      else if (empty($size)) then substring($text, $first + 1)
      else if ($size le 0) then ''
      else substring($text, $first + 1, $size)"/>
  </xsl:function>""",
    "lookup": """\
  <!-- What a code table says for a key; what it says for others stands under 'other'. -->
  <xsl:function name="fw:lookup" as="xs:string?">
    <xsl:param name="table" as="map(xs:string, item()*)"/>
    <xsl:param name="key" as="xs:string?"/>
    <xsl:variable name="rows" select="$table?rows"/>
    <xsl:sequence select="if (empty($key)) then ()
      else if (map:contains($rows, $key)) then $rows($key)
      else if ($table?not-found = 'pass through') then $key
      else if ($table?not-found = 'default') then $table?other
      else if ($table?not-found = 'leave out') then ()
      else error(xs:QName('fw:lookup'), 'the lookup ' || $table?name || ' has no row for ' || $key)"/>
  </xsl:function>""",
    "formatted-date": """\
  <!-- A date or date-time of ISO 8601 as a picture says. -->
  <xsl:function name="fw:formatted-date" as="xs:string?">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:param name="picture" as="xs:string"/>
    <xsl:sequence select="if (empty($text)) then ()
      else if (matches($text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')) then format-date(xs:date($text), $picture, 'en', (), ())
      else if (matches($text, '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?(Z|[-+][0-9]{2}:[0-9]{2})?$'))
        then format-dateTime(xs:dateTime($text), $picture, 'en', (), ())
      else error(xs:QName('fw:date'), $text || ' is not a date or date-time of ISO 8601')"/>
  </xsl:function>""",
})  # fmt: skip
"""By name, in the namespace of the prefix ``fw``."""

NEEDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"round": ("decimal",), "text": ("decimal",), "written": ("decimal",)}
)
"""Functions that functions call."""
