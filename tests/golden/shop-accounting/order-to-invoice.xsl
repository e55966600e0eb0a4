<?xml version="1.0" encoding="UTF-8"?>
<!--
  Shop orders to accounting: order to invoice, version 0.3

  From Order of shop (shop.openapi.yaml), read as $order
  From Contact of accounting (accounting.openapi.yaml), read as $contact
  To POST /invoices request of accounting (accounting.openapi.yaml)
  Input: the source's document.
  Output: the target's document.
  Parameters: zone, booksCurrency, paymentDays, salesAccount, shippingAccount, clearingAccount, department.
  Made by Fieldwright 0.1.0. Change the project, not this file.

  XSLT 3.0. What is not translated stops the transformation.

  0 rules are translated.
  31 are NOT translated:
  * all of them: the stylesheet goes from XML to XML, and the map does not
  Not compared. Not run on order-paid.json: no rule is translated.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fw="urn:fieldwright:functions" xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:math="http://www.w3.org/2005/xpath-functions/math" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    exclude-result-prefixes="xs fw map math">
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:template match="/">
    <xsl:variable name="source" select="."/>
    <xsl:sequence select="error(xs:QName('fw:nothing'), 'no rule of this map could be translated')"/>
  </xsl:template>
</xsl:stylesheet>
