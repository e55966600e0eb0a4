<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>library</name>
    <message>
        <source>, and gone from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; it was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body must be sent that could be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body must be sent where there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call may end with any other status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call may end with one more status that is no success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call may succeed with one more status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call needs no credentials any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call needs one credential less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call needs one more scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call needs one scope less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call no longer ends with a status that is no success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call no longer succeeds with a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call succeeds with another status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call that needed no credentials needs some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is no longer allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has another name; what it holds is as before, but for what is listed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field may now be there that was refused before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field must now be there that nothing demanded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field must now be there that was refused before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field must now be there, and the schema says what it is where it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field now says which form the value is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field stands elsewhere under its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that could be there is now refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that no value was allowed for may now be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that was always there is no longer described, and need not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that was always there is now refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that was described is no longer; a member of its name may hold anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a schema is gone from the folder, and the maps that use its messages with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form can be told by one more value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format is said, or another one, and whether anything checks it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header&apos;s name has other capitals, which mean nothing in HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is now a single value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is no longer on the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing value means something else than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is sent elsewhere: in the path, the query, a header or a cookie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter may be given without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter may no longer be given without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the address can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the address can be one thing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the address can no longer be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the address can no longer be something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the address is another one where nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the body is written in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the path has another name in the document; the addresses that are called are as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part was not compared, for the reason given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in the list is no longer described by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in the list is now described by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port names another binding; what it binds to otherwise is listed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response leads elsewhere, or with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response no longer says how to go on with an operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response says how to go on with one more operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema stands in a file of another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope can no longer be granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security scheme is described otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security scheme is no longer defined; what is called without it is listed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is described otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is no longer reached in a way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is reached at another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is reached in one more way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared definition is gone that nothing else used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single value is now a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status is described with others (4XX, default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status that was described with others is now described by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is described otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is no longer described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value no longer tells a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value now tells another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A way of proving who calls is no longer accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key sent otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row to the lookup that translates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is valid was so before: what else the schema says makes up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was valid still is: what else the schema says makes up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternative removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element that could repeat may now occur at most once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element that occurred at most once may now repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry point is gone, and the maps that use it with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another field says which form the value is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another limit: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any value is allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it, and take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what replaces it, and from when it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what replaces it, and move the calls there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where what was sent goes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it may change without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which day is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside what was needed, a call needs one more credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it with the new method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the new path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback&apos;s address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters such as / and ? may no longer stand in a parameter as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters such as / and ? may stand in a parameter as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file for the maps that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another message for the maps that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed to other members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both by hand, or ask the schema&apos;s owner what was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both by hand, with values that occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the value from the one format to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the value to the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials could be left out, and no longer can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut or refuse what does not fit before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether the rules that fill or read it still make sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide which of them is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default response added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default response removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated operation removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices ask for their codes elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator&apos;s value added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator&apos;s value changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator&apos;s value removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements come in another order, and the schema demands the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements may come in any order now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements that could come in any order must come in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty parameter allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty parameter refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelopes are carried by another protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange of messages changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excludes others now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer credentials needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer values are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that could stand beside each other now exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that excluded each other may now stand beside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format changed, cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further credentials needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further documentation changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further documentation is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a default for null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a rule before the new version is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a rule, or decide that it stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a rule; only some readers fill the default in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a value, or a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a value, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address where it belongs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP authentication changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have credentials issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the new credential issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the rules follow it: fieldwright impact --apply does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the rules follow the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the rules follow the new name: fieldwright impact --apply does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header spelled otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface&apos;s description changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface&apos;s summary changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface&apos;s title changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface&apos;s version changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface&apos;s version lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be called, without having been deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be called; it was deprecated, without a day being named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed, and what it does cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called under another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called with another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone before the day that was named for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone earlier than was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone later than was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone, as was announced: the day that was named is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is less settled than was promised, and may change without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is more settled than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer said how settled it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer said what comes with other statuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is now said how settled it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still deprecated, and no day is named any more: it may go at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to be called no more, and will go one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be called again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be called {0} now ({1} %: {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes any value, as what nothing describes does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item&apos;s place described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item&apos;s place no longer described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items may be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items may now be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the list may no longer be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the list may now be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave null items out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of values removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of values set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at who sends first, and what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what replaces it; until then the rules that use it have nothing to read or fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looser: {0} is greater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looser: {0} is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looser: {0} takes more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the call by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping[str, Any]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May occur once only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May occur several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of a value changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of any name are now described, and must be as the schema says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of any name may hold anything now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of more names may now be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of other names allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of other names refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members that could be there under any name are refused now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members that the schema does not name are allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members that the schema does not name are refused now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message added to a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message removed from a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More types, or more of a type&apos;s values, are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More values are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field says any more which form the value is of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer excludes others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two items may be the same any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null items allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null items refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth flow added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth flow removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth scope defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth scope described otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth scope no longer defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more code may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more message may be on the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more scope can be granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more security scheme is defined; who needs it is listed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more tag is described.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more way of proving who calls is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One version refers to something that is not there, so that this part cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only listed values are allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one value is allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenID Connect address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened to other members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation id removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation no longer deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation removed as announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation removed before its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation&apos;s description changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation&apos;s port type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional field added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional field described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional field no longer described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional field removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other members described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other members no longer described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values are valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values than the one are allowed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter&apos;s media type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter&apos;s place changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter&apos;s style changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the request&apos;s media type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of the response&apos;s media type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the envelope added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the envelope removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part&apos;s encoding changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path parameter renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the move before the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port&apos;s address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port&apos;s binding changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the missing file beside the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what it grants now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what it means now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read whether it does something else now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the target, or take one with [0].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body became optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body became required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request&apos;s media type added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request&apos;s media type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request&apos;s media type narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request&apos;s media type removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request&apos;s media type widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request&apos;s payload described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request&apos;s payload no longer described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required field added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required field no longer described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required field removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required field with a default added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required request body added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved characters allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved characters refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response&apos;s description changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response&apos;s media type added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response&apos;s media type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response&apos;s media type narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response&apos;s media type removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response&apos;s media type widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response&apos;s payload described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response&apos;s payload no longer described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOAP style changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOAP transport changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOAP use changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOAPAction changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what null becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which item is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with Accept which form is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with a default what holds when it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security alternative added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security alternative removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security became optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security became required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security scheme defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security scheme&apos;s definition removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security scheme&apos;s description changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security scheme&apos;s type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that following it still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is no longer written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that nothing else is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that old and new are not mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the caller copes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the caller takes it for a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the caller takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the form is no longer written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the old values are no longer written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that what is read agrees with the rule&apos;s own default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that what reads it knows the new form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that what reads it passes over what it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that what reads it takes the new values too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that what reads them takes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what comes in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether spaces in the value matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in the new way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it where it belongs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it, and take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the new Content-Type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s default changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s description changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s value added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s value removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s variable added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s variable removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values of a parameter are written in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the types, or of a type&apos;s values, are no longer allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values fit only the old limit, some only the new: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values fit only the old, some only the new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is to be asked, or elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces and line breaks in the value become something else than before; the same texts are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability no longer named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status no longer by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success status added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success status removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swagger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag added to an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag no longer described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag removed from an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag&apos;s description changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of service changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that is called back is taken from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes under another name of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes under fewer names of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer may come in one more form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer may come under more names of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer no longer comes in a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body can no longer be sent in a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is built in another way (document, rpc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is encoded in another way (literal, encoded).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is sent under another name of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body may be sent in one more form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body may be sent under fewer names of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body may be sent under more names of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential is sent in another way (basic, bearer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which it is gone is now named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that is named for it is not in the future: it may go at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element itself is as before: its text has attributes beside it, or had them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elements&apos; namespace is another one; they are compared as if it were the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope holds one more part (a header, or a further element of the body).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope no longer holds a part (a header, or a further element of the body).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is named, and no value is allowed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field is to be used no more, and will go one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field may be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has one more file with a schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface can do one thing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is called otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is described otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is no longer reached at an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is reached at another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is reached at one more address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface is under another licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface may call back where that is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface no longer calls back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface no longer tells of something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface states an earlier version than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface states another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface tells of one thing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is sent elsewhere, or under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least number of elements is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new format allows fewer values than the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new format allows more values than the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object took members of any name and value; one of them is now described, and other values under its name are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one allowed value is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation answers where it did not, or no longer, or begins the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation has another id; generated code names it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation has no id any more; generated code names it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is bound to one more protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is listed under one more tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is no longer bound to a protocol (SOAP 1.1, SOAP 1.2, HTTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is no longer listed under a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is of another port type or interface; generated code names it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation is told by another SOAPAction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation may fail in one more way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation no longer fails in a way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operation now has an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name means another kind of credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same values are valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema describes one more entry point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema no longer says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema no longer says what a missing value means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema now says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema now says what a missing value means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema&apos;s own name of the type is another one; its values are as listed beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of service are elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text must now be of a format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text need no longer be of a format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value may be of one more form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value may no longer be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value may no longer be of a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value may now be null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is another one; nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no limit any more: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing any more that could be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is now a limit: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one more service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one more shared definition, which nothing that was there uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one more way to a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one way less to a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighter: {0} is greater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighter: {0} is smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighter: {0} takes fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token&apos;s format changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are issued elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are renewed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are said to be of another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type narrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type widened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type&apos;s name changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are asked for their consent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value added to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value removed from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the old format are not of the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the old type are no longer valid, and new ones were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a scope grants is worded otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a status is said to mean is worded otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an encoded text holds is described otherwise; validators do not look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back could be anything, and is now as the schema says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back may be anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be left out must now be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent could be anything, and must now be as the schema says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent may be anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written into a parameter&apos;s text is written in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the media type&apos;s name is other than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for how settled it is is none of draft, alpha, beta and stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for the last day is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the operation is said to do is worded otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the operation is said to do, in short, is worded otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parts of the definition say together takes less than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parts of the definition say together takes more than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the parts of the definition say together takes some values no longer, and others now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the provider offers is described elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the schema says about a code is other than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was always there may now be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values fit cannot be compared: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may write the field, or whether it is sent back, is other than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in the new way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new namespace, and read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new value, and read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value where the default was relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in the new order; the map&apos;s own rules stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in the new way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition on the values (xs:assert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder cannot be compared with a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all values together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alternatives, order, what else is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an API key in the {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example could not be checked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as API teams read it: nobody sends names that no version describes, and readers pass over what they do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as standard, and readers cope with new codes, alternatives and missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {0} more differs than was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bound to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that some value can be valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a folder or a file inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose other folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contentSchema changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contentSchema: validators do not look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describes the scope {0} otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dict[str, Any]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each has id, path, message, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each value by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enum, whose values the two write otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enums, constants and defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every operation that says nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields and messages that come, go, move or get another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fieldwright changes lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format: only some validators check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format: what {0} takes is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it an id, a path or a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a schema now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has elements in any order now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fields that {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has its elements in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has its elements in one order now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has limits that only one of the two can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no limit {0} any more (it was {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no schema any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has other examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has other limits in its alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has places that are described one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the flow {0} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the flow {0} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the limit {0} {1} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the scope {0} no more in the flow {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the scope {0} now in the flow {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the whiteSpace {0}; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the {0} address {1} in the flow {2}; it was {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the {0} {1}; it was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has tokens of another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {0} {1}; it was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a document that is described otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how binary content is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignoring everything leaves nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in either version, and to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the style {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the style {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a list of the same items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is described at {0}; it was at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is described in the new version only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is described in the old version only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is described otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no longer a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no longer deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no longer told by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no longer {0} where it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now told by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now {0} where it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now {0}; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of the type {0}; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is told by {0}; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0} in payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0} in payloads, which is not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0} where it is missing; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {0}; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not come: it is write-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more than {0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer said how settled {0} is; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not sent: it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may be {0} now, whose path is much alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes too much work to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its operation id is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lengths, ranges, patterns, counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may no longer be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may no longer be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may no longer be {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may no longer be {0} itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may no longer have null items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now be told by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now be {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now be {0} itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now have null items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now occur once only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now occur several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now only be one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may now only be {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may occur at most {0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may occur more than {0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may occur {0} times; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may only be a list now; it could be of another type too: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minOccurs {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the field differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multipleOf: no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be {0}; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must now be of the format {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must now be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must occur {0} times; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name an id or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file in the folder that {0} is to be compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the file that it leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need no longer be of the format {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need no longer be one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need no longer be {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need no longer have {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither folder has a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no instance of the schema was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer has {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no operation needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but the version in its path differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now has {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects are not taken from one medium to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} stands at {1} now; it was at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oneOf, anyOf: several simple alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operations, parameters, responses, security, servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern: {0} cannot be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refers to something that is not there {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see git log -- {0} for when it had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes less than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes more than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no other members any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes other groups of its elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes other members now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes other values than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that no further items are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that no further members are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body of {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field has no place there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder holds more than {0} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest number of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest number of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest number of digits behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest number of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest number of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest number of items of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest number of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header {0} was written {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface is described otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface is of version {0}; it was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface&apos;s summary is worded otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of {0}, {1}, is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of {0}, {1}, is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least number of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least number of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least number of items of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least number of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number that every value is a multiple of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operation id of {0} is {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parameter {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern closes a group that it does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern counts too far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern does not close a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern ends within an escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern has a group of a kind that is not ECMA&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern has a group without a name&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern has a range of characters that ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern has an escape beyond Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern has an escape that is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern has an escape that is not ECMA&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern has the escape \{0}, which is not ECMA&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern looks around where that cannot be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern looks around within a long repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern looks around within a repetition of what may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern looks behind where that cannot be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern of the members&apos; names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern refers back to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern repeats a repetition, or does so possessively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern repeats nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern that the text matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern uses \Z, which is not ECMA&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern uses the Unicode property {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern&apos;s repetition ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port {0} is at {1}; it was at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port {0} is bound by {1}; it was by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule to the letter: what some instance breaks is breaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same fields below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name, type and limits, and no other field like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name, written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same type {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security scheme {0} is gone: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security scheme {0} is new: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security scheme {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server {0} is described otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service {0} has the port {1} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service {0} has the port {1} now ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service {0} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service {0} is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stability of {0}, {1}, is none of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {0} is described no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {0} is described now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag {0} is described otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts are too long to be looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value that every one must be greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value that every one must be less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a web address, and nothing is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no baseline of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no policy of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types and formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unevaluatedProperties: the schemas beside it combine in too many ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniqueItems removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniqueItems set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use preset, severities and ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was a list and may now be of another type too: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was called {0} before ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was of the format {0} and is now of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0} and is now {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what holds beside another field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what holds under a condition (if, then, else)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is around the field is several definitions together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is said for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of document the text holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what members may be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what must be there beside another field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what must be there, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what must be unique or refer to another (xs:unique, xs:key, xs:keyref)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what some items must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {0} of {1} means is worded otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which further elements or attributes are allowed (xs:any, xs:anyAttribute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which names no member may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which types may stand in (abstract, block, final)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whiteSpace changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who came in this way still does by another alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all values in one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one field for each value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with reserved characters as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the headers {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write PATH{0}REVISION for a revision of git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one with fieldwright diff OLD NEW --write-baseline FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the baseline again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xs:choice, xs:sequence: other groups of elements; what they allow cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} also takes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} also takes {1} = {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be called without credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can no longer be called without credentials: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can no longer be {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed, cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} describes {1} by itself; it was described with {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} describes {1} with {2}; it was described by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} goes to {1}; it went to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no file {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the tag {1} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the tag {1} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the variable {1} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the variable {1} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} = {2} where nothing is chosen; it was {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a link in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is also reached at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is answered no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is answered now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is bound to {1} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is bound to {1} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is called with {1}; it was with {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is deprecated, and no last day is named any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is deprecated{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone from {1}, earlier than {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone from {1}, later than {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer reached at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no number of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is reached at {1}; it was at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is said to be {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is sent in the {1}; it was in the {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written as {1}; it was as {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is written {1}; it was written {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} only; it was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}; it was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leads on in another way: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} leads to one more operation: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may also be {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may also end with {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may also succeed with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may fail with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs credentials: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs the scope {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs the scope {1} of {2} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs {1} beside {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs {1} no more, only {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no longer ends with {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no longer fails with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no longer leads on: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no longer says what comes with any other status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no longer succeeds with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} now means {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} now means {1}; it was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} fields below are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} response {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says what comes with any other status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands at {1} now; it was at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} succeeds with {1}; it did with {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes any value of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes no body any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes no credentials any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes only some values of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes {1} = {2} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes {1} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was called {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} a body now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} be given without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} hold characters such as / and ? as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, or what stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: an entry of ignore is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: an entry of ignore would ignore everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: ignore is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: severities is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the part {1} is written {2}; it was written {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the severity of {1} is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the two patterns are outside what can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there is no change {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: two values of it are not compared here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: unknown key {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: unknown preset {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is no severity of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} is not followed (document {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; it may be called {1} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{}} is gone, as was announced for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{}} is gone; it was promised to stay until {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
