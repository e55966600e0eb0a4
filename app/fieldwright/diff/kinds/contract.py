"""Kinds of change of an interface: operations, parameters, media types, responses, headers, security, servers.

The severities answer one question: does who calls this interface stop working? What a caller must supply counts for both roles.
"""

from collections.abc import Iterable, Iterator

from fieldwright.diff.kinds.model import LENIENT, STANDARD, Kind
from fieldwright.diff.model import BREAKING, DOCS, NARROWER, OTHER, RISKY, SAFE, SAME, WIDER

_FOLLOW = "Call the new one."
_REPLACE = "Ask what replaces it, and move the calls there."
_NOTHING = ""
_ANNOUNCED = "Plan the move before the day."

_B, _R, _S, _D = (BREAKING, BREAKING), (RISKY, RISKY), (SAFE, SAFE), (DOCS, DOCS)
_READS, _READS_RISKY, _WRITES = (BREAKING, RISKY), (RISKY, SAFE), (SAFE, BREAKING)
_Row = (
    tuple[str, str, tuple[str, str], str, str, str]
    | tuple[str, str, tuple[str, str], str, str, str, dict[str, tuple[str, str]]]
)
"""Id, what it does to what is valid, severities (as source, as target), title, meaning, hint, and where presets see it otherwise."""

_EASED = {STANDARD: _R}
_HARMLESS = {STANDARD: _S}

_OPERATIONS: tuple[_Row, ...] = (
    ("operation-added", WIDER, _S, "Operation added", "The interface can do one thing more.", _NOTHING),
    ("operation-removed", NARROWER, _B, "Operation removed", "It can no longer be called, without having been deprecated.", _REPLACE),
    ("deprecated-operation-removed", NARROWER, _B, "Deprecated operation removed", "It can no longer be called; it was deprecated, without a day being named.", _REPLACE, {LENIENT: _R}),
    ("operation-removed-before-sunset", NARROWER, _B, "Operation removed before its day", "It is gone before the day that was named for it.", _REPLACE),
    ("operation-removed-after-sunset", NARROWER, _B, "Operation removed as announced", "It is gone, as was announced: the day that was named is over.", _REPLACE, {STANDARD: _R, LENIENT: _S}),
    ("operation-moved", OTHER, _B, "Operation moved", "It is called under another path.", "Call the new path."),
    ("operation-method-changed", OTHER, _B, "Method changed", "It is called with another method.", "Call it with the new method."),
    ("path-parameter-renamed", SAME, _S, "Path parameter renamed", "A part of the path has another name in the document; the addresses that are called are as before.", "Have the rules follow the new name."),
    ("operation-id-added", SAME, _S, "Operation id added", "The operation now has an id.", _NOTHING),
    ("operation-id-removed", SAME, _R, "Operation id removed", "The operation has no id any more; generated code names it otherwise.", "Generate the code again.", _HARMLESS),
    ("operation-id-changed", SAME, _R, "Operation id changed", "The operation has another id; generated code names it otherwise.", "Generate the code again.", _HARMLESS),
    ("operation-tag-added", SAME, _D, "Tag added to an operation", "The operation is listed under one more tag.", _NOTHING),
    ("operation-tag-removed", SAME, _D, "Tag removed from an operation", "The operation is no longer listed under a tag.", _NOTHING),
    ("operation-summary-changed", SAME, _D, "Summary changed", "What the operation is said to do, in short, is worded otherwise.", _NOTHING),
    ("operation-description-changed", SAME, _D, "Operation's description changed", "What the operation is said to do is worded otherwise.", "Read whether it does something else now."),
    ("further-documentation-changed", SAME, _D, "Further documentation changed", "Further documentation is elsewhere.", _NOTHING),
    ("operation-deprecated", SAME, _S, "Operation deprecated", "It is to be called no more, and will go one day.", "Ask what replaces it, and from when it is gone."),
    ("operation-no-longer-deprecated", SAME, _S, "Operation no longer deprecated", "It may be called again.", _NOTHING),
    ("sunset-set", SAME, _S, "Last day named", "The day from which it is gone is now named.", _ANNOUNCED),
    ("sunset-postponed", WIDER, _S, "Last day later", "It is gone later than was said.", _NOTHING),
    ("sunset-advanced", NARROWER, _R, "Last day earlier", "It is gone earlier than was said.", _ANNOUNCED),
    ("sunset-removed", SAME, _R, "Last day taken back", "It is still deprecated, and no day is named any more: it may go at any time.", "Ask when it goes."),
    ("sunset-past", SAME, _R, "Last day is over", "The day that is named for it is not in the future: it may go at any time.", _REPLACE),
    ("sunset-unreadable", SAME, _R, "Last day unreadable", "What stands for the last day is no date.", "Ask which day is meant."),
    ("stability-set", SAME, _S, "Stability named", "It is now said how settled it is.", _NOTHING),
    ("stability-removed", SAME, _R, "Stability no longer named", "It is no longer said how settled it is.", "Ask whether it may change without notice."),
    ("stability-raised", SAME, _S, "Stability raised", "It is more settled than before.", _NOTHING),
    ("stability-lowered", SAME, _R, "Stability lowered", "It is less settled than was promised, and may change without notice.", "Ask what may change."),
    ("stability-unreadable", SAME, _R, "Stability unreadable", "What stands for how settled it is is none of draft, alpha, beta and stable.", "Ask what is meant."),
)  # fmt: skip

_CALLS: tuple[_Row, ...] = (
    ("parameter-place-changed", OTHER, _B, "Parameter's place changed", "A parameter is sent elsewhere: in the path, the query, a header or a cookie.", "Send it where it belongs now."),
    ("header-respelled", SAME, _D, "Header spelled otherwise", "A header's name has other capitals, which mean nothing in HTTP.", "Have the rules follow the new name."),
    ("parameter-style-changed", OTHER, _B, "Parameter's style changed", "Several values of a parameter are written in another way.", "Write them in the new way."),
    ("parameter-reserved-allowed", WIDER, _S, "Reserved characters allowed", "Characters such as / and ? may stand in a parameter as they are.", _NOTHING),
    ("parameter-reserved-refused", NARROWER, _B, "Reserved characters refused", "Characters such as / and ? may no longer stand in a parameter as they are.", "Escape them."),
    ("parameter-empty-allowed", WIDER, _S, "Empty parameter allowed", "A parameter may be given without a value.", _NOTHING),
    ("parameter-empty-refused", NARROWER, _B, "Empty parameter refused", "A parameter may no longer be given without a value.", "Give it a value, or leave it out."),
    ("parameter-media-type-changed", OTHER, _B, "Parameter's media type changed", "What is written into a parameter's text is written in another way.", "Write it in the new way."),
    ("request-body-added", WIDER, _S, "Request body added", "A body may be sent.", _NOTHING),
    ("required-request-body-added", NARROWER, _B, "Required request body added", "A body must be sent where there was none.", "Send one."),
    ("request-body-removed", NARROWER, _B, "Request body removed", "There is nothing any more that could be sent.", "Ask where what was sent goes now."),
    ("request-body-became-required", NARROWER, _B, "Request body became required", "A body must be sent that could be left out.", "Always send one."),
    ("request-body-became-optional", WIDER, _S, "Request body became optional", "The body may be left out.", _NOTHING),
    ("request-media-type-added", WIDER, _S, "Request's media type added", "The body may be sent in one more form.", _NOTHING),
    ("request-media-type-removed", NARROWER, _B, "Request's media type removed", "The body can no longer be sent in a form.", "Send it in another form."),
    ("request-media-type-changed", OTHER, _B, "Request's media type changed", "The body is sent under another name of a form.", "Send the new Content-Type."),
    ("request-media-type-widened", WIDER, _S, "Request's media type widened", "The body may be sent under more names of a form.", _NOTHING),
    ("request-media-type-narrowed", NARROWER, _B, "Request's media type narrowed", "The body may be sent under fewer names of a form.", "Send the new Content-Type."),
    ("request-media-type-parameters-changed", OTHER, _R, "Parameters of the request's media type changed", "What stands behind the media type's name is other than before.", "Send the new Content-Type."),
    ("request-payload-described", NARROWER, _WRITES, "Request's payload described", "What is sent could be anything, and must now be as the schema says.", "Map it."),
    ("request-payload-undescribed", WIDER, (BREAKING, SAFE), "Request's payload no longer described", "What is sent may be anything.", _NOTHING),
    ("part-encoding-changed", OTHER, _B, "Part's encoding changed", "A part of the body is written in another way.", "Write it in the new way.", _EASED),
    ("success-status-added", WIDER, _R, "Success status added", "A call may succeed with one more status.", "See that the caller takes it for a success.", _HARMLESS),
    ("success-status-removed", NARROWER, _READS, "Success status removed", "A call no longer succeeds with a status.", "See what comes in its place."),
    ("success-status-changed", OTHER, _READS, "Success status changed", "A call succeeds with another status.", "See that the caller takes it for a success."),
    ("response-status-added", WIDER, _R, "Status added", "A call may end with one more status that is no success.", "See that the caller copes with it.", _HARMLESS),
    ("response-status-removed", NARROWER, _S, "Status removed", "A call no longer ends with a status that is no success.", _NOTHING),
    ("response-status-generalized", WIDER, _S, "Status no longer by itself", "A status is described with others (4XX, default).", _NOTHING),
    ("response-status-specified", NARROWER, _S, "Status by itself", "A status that was described with others is now described by itself.", _NOTHING),
    ("default-response-added", WIDER, _R, "Default response added", "A call may end with any other status.", "See that the caller copes with it.", _HARMLESS),
    ("default-response-removed", NARROWER, _R, "Default response removed", "It is no longer said what comes with other statuses.", _NOTHING, _HARMLESS),
    ("response-description-changed", SAME, _D, "Response's description changed", "What a status is said to mean is worded otherwise.", _NOTHING),
    ("response-media-type-added", WIDER, _READS_RISKY, "Response's media type added", "The answer may come in one more form.", "Say with Accept which form is wanted.", _HARMLESS),
    ("response-media-type-removed", NARROWER, _READS, "Response's media type removed", "The answer no longer comes in a form.", "Ask for another form."),
    ("response-media-type-changed", OTHER, _READS, "Response's media type changed", "The answer comes under another name of a form.", "Ask for it, and take it.", {STANDARD: _R}),
    ("response-media-type-widened", WIDER, _READS, "Response's media type widened", "The answer may come under more names of a form.", "See that the caller takes it.", {STANDARD: _R}),
    ("response-media-type-narrowed", NARROWER, _S, "Response's media type narrowed", "The answer comes under fewer names of a form.", _NOTHING),
    ("response-media-type-parameters-changed", OTHER, _R, "Parameters of the response's media type changed", "What stands behind the media type's name is other than before.", "See that the caller takes it.", _HARMLESS),
    ("response-payload-described", NARROWER, _S, "Response's payload described", "What comes back could be anything, and is now as the schema says.", _NOTHING),
    ("response-payload-undescribed", WIDER, (BREAKING, SAFE), "Response's payload no longer described", "What comes back may be anything.", "Ask what comes.", {STANDARD: _READS_RISKY}),
    ("link-added", WIDER, _S, "Link added", "A response says how to go on with one more operation.", _NOTHING),
    ("link-removed", NARROWER, _R, "Link removed", "A response no longer says how to go on with an operation.", "Make the call by hand."),
    ("link-changed", OTHER, _R, "Link changed", "A response leads elsewhere, or with other values.", "See that following it still works."),
    ("callback-added", WIDER, _S, "Callback added", "The interface may call back where that is asked for.", _NOTHING),
    ("callback-removed", NARROWER, _READS, "Callback removed", "The interface no longer calls back.", _REPLACE),
    ("callback-address-changed", OTHER, _B, "Callback's address changed", "The address that is called back is taken from elsewhere.", "Give the address where it belongs now."),
    ("webhook-added", WIDER, _S, "Webhook added", "The interface tells of one thing more.", _NOTHING),
    ("webhook-removed", NARROWER, _READS, "Webhook removed", "The interface no longer tells of something.", _REPLACE),
    ("channel-message-added", WIDER, _READS_RISKY, "Message added to a channel", "One more message may be on the channel.", "See that what reads it passes over what it does not know."),
    ("channel-message-removed", NARROWER, _B, "Message removed from a channel", "A message is no longer on the channel.", _REPLACE),
)  # fmt: skip

_SECURITY: tuple[_Row, ...] = (
    ("security-added", NARROWER, _B, "Security added", "A call that needed no credentials needs some.", "Have credentials issued."),
    ("security-removed", WIDER, _S, "Security removed", "A call needs no credentials any more.", _NOTHING),
    ("security-became-required", NARROWER, _B, "Security became required", "Credentials could be left out, and no longer can.", "Have credentials issued."),
    ("security-became-optional", WIDER, _S, "Security became optional", "Credentials may be left out.", _NOTHING),
    ("security-alternative-added", WIDER, _S, "Security alternative added", "One more way of proving who calls is accepted.", _NOTHING),
    ("security-alternative-removed", NARROWER, _B, "Security alternative removed", "A way of proving who calls is no longer accepted.", "Use another one."),
    ("security-scheme-added", NARROWER, _B, "Further credentials needed", "Beside what was needed, a call needs one more credential.", "Have it issued."),
    ("security-scheme-removed", WIDER, _S, "Fewer credentials needed", "A call needs one credential less.", _NOTHING),
    ("security-scope-added", NARROWER, _B, "Scope needed", "A call needs one more scope.", "Have it granted."),
    ("security-scope-removed", WIDER, _S, "Scope no longer needed", "A call needs one scope less.", _NOTHING),
    ("security-definition-added", WIDER, _S, "Security scheme defined", "One more security scheme is defined; who needs it is listed beside it.", _NOTHING),
    ("security-definition-removed", NARROWER, _S, "Security scheme's definition removed", "A security scheme is no longer defined; what is called without it is listed beside it.", _NOTHING),
    ("security-type-changed", OTHER, _B, "Security scheme's type changed", "The same name means another kind of credential.", "Have the new credential issued."),
    ("http-scheme-changed", OTHER, _B, "HTTP authentication changed", "The credential is sent in another way (basic, bearer).", "Send it in the new way."),
    ("api-key-changed", OTHER, _B, "API key sent otherwise", "The key is sent elsewhere, or under another name.", "Send it where it belongs now."),
    ("token-format-changed", SAME, _D, "Token's format changed", "Tokens are said to be of another format.", _NOTHING),
    ("oauth-flow-added", WIDER, _S, "OAuth flow added", "There is one more way to a token.", _NOTHING),
    ("oauth-flow-removed", NARROWER, _B, "OAuth flow removed", "There is one way less to a token.", "Use another flow."),
    ("oauth-authorization-url-changed", OTHER, _B, "Authorization address changed", "Users are asked for their consent elsewhere.", "Configure the new address.", _EASED),
    ("oauth-token-url-changed", OTHER, _B, "Token address changed", "Tokens are issued elsewhere.", "Configure the new address.", _EASED),
    ("oauth-refresh-url-changed", OTHER, _B, "Refresh address changed", "Tokens are renewed elsewhere.", "Configure the new address.", _EASED),
    ("oauth-device-url-changed", OTHER, _B, "Device address changed", "Devices ask for their codes elsewhere.", "Configure the new address.", _EASED),
    ("openid-url-changed", OTHER, _B, "OpenID Connect address changed", "What the provider offers is described elsewhere.", "Configure the new address.", _EASED),
    ("oauth-scope-added", WIDER, _S, "OAuth scope defined", "One more scope can be granted.", _NOTHING),
    ("oauth-scope-removed", NARROWER, _B, "OAuth scope no longer defined", "A scope can no longer be granted.", "Ask for another one.", _EASED),
    ("oauth-scope-described", SAME, _D, "OAuth scope described otherwise", "What a scope grants is worded otherwise.", "Read what it grants now."),
    ("security-description-changed", SAME, _D, "Security scheme's description changed", "A security scheme is described otherwise.", _NOTHING),
)  # fmt: skip

_AROUND: tuple[_Row, ...] = (
    ("server-added", WIDER, _S, "Server added", "The interface is reached at one more address.", _NOTHING),
    ("server-removed", NARROWER, _B, "Server removed", "The interface is no longer reached at an address.", "Use another address.", _EASED),
    ("server-address-changed", OTHER, _B, "Server's address changed", "The interface is reached at another address.", "Configure the new address.", _EASED),
    ("server-description-changed", SAME, _D, "Server's description changed", "A server is described otherwise.", _NOTHING),
    ("server-variable-added", WIDER, _S, "Server's variable added", "A part of the address can be chosen.", _NOTHING),
    ("server-variable-removed", NARROWER, _R, "Server's variable removed", "A part of the address can no longer be chosen.", "Look at the address.", _EASED),
    ("server-variable-default-changed", OTHER, _R, "Server's default changed", "A part of the address is another one where nothing is chosen.", "Look at the address."),
    ("server-variable-value-added", WIDER, _S, "Server's value added", "A part of the address can be one thing more.", _NOTHING),
    ("server-variable-value-removed", NARROWER, _B, "Server's value removed", "A part of the address can no longer be something.", "Choose another value.", _EASED),
    ("api-title-changed", SAME, _D, "Interface's title changed", "The interface is called otherwise.", _NOTHING),
    ("api-version-changed", SAME, _D, "Interface's version changed", "The interface states another version.", _NOTHING),
    ("api-version-lowered", SAME, _R, "Interface's version lowered", "The interface states an earlier version than before.", "See that old and new are not mixed up."),
    ("api-summary-changed", SAME, _D, "Interface's summary changed", "The interface is described otherwise.", _NOTHING),
    ("api-description-changed", SAME, _D, "Interface's description changed", "The interface is described otherwise.", _NOTHING),
    ("terms-changed", SAME, _D, "Terms of service changed", "The terms of service are elsewhere.", "Read them."),
    ("contact-changed", SAME, _D, "Contact changed", "Somebody else is to be asked, or elsewhere.", _NOTHING),
    ("licence-changed", SAME, _D, "Licence changed", "The interface is under another licence.", "Read it."),
    ("tag-added", SAME, _D, "Tag described", "One more tag is described.", _NOTHING),
    ("tag-removed", SAME, _D, "Tag no longer described", "A tag is no longer described.", _NOTHING),
    ("tag-description-changed", SAME, _D, "Tag's description changed", "A tag is described otherwise.", _NOTHING),
)  # fmt: skip

_SERVICES: tuple[_Row, ...] = (
    ("service-added", WIDER, _S, "Service added", "There is one more service.", _NOTHING),
    ("service-removed", NARROWER, _B, "Service removed", "A service is no longer offered.", _REPLACE),
    ("endpoint-added", WIDER, _S, "Port added", "A service is reached in one more way.", _NOTHING),
    ("endpoint-removed", NARROWER, _B, "Port removed", "A service is no longer reached in a way.", "Use another port."),
    ("endpoint-address-changed", OTHER, _B, "Port's address changed", "A service is reached at another address.", "Configure the new address.", _EASED),
    ("endpoint-binding-changed", OTHER, _R, "Port's binding changed", "A port names another binding; what it binds to otherwise is listed beside it.", "Look at the binding."),
    ("port-type-changed", SAME, _R, "Operation's port type changed", "The operation is of another port type or interface; generated code names it otherwise.", "Generate the code again."),
    ("protocol-added", WIDER, _S, "Protocol added", "The operation is bound to one more protocol.", _NOTHING),
    ("protocol-removed", NARROWER, _B, "Protocol removed", "The operation is no longer bound to a protocol (SOAP 1.1, SOAP 1.2, HTTP).", "Call it with another one."),
    ("soap-style-changed", OTHER, _B, "SOAP style changed", "The body is built in another way (document, rpc).", "Generate the code again."),
    ("soap-use-changed", OTHER, _B, "SOAP use changed", "The body is encoded in another way (literal, encoded).", "Generate the code again."),
    ("soap-transport-changed", OTHER, _B, "SOAP transport changed", "Envelopes are carried by another protocol.", "Send them with it."),
    ("soap-action-changed", OTHER, _B, "SOAPAction changed", "The operation is told by another SOAPAction.", "Send the new one."),
    ("exchange-pattern-changed", OTHER, _B, "Exchange of messages changed", "The operation answers where it did not, or no longer, or begins the exchange.", "Look at who sends first, and what comes back."),
    ("fault-added", WIDER, _READS_RISKY, "Fault added", "The operation may fail in one more way.", "See that the caller copes with it."),
    ("fault-removed", NARROWER, _S, "Fault removed", "The operation no longer fails in a way.", _NOTHING),
    ("envelope-part-added", OTHER, _B, "Part of the envelope added", "The envelope holds one more part (a header, or a further element of the body).", "Send it, and take it."),
    ("envelope-part-removed", OTHER, _B, "Part of the envelope removed", "The envelope no longer holds a part (a header, or a further element of the body).", "Leave it out."),
)  # fmt: skip


def _kinds(rows: Iterable[_Row]) -> Iterator[Kind]:
    for id, relation, (source, target), title, meaning, hint, *presets in rows:
        yield Kind(id, "contract", title, meaning, source, target, hint, relation, presets[0] if presets else {})


CONTRACT: tuple[Kind, ...] = tuple(
    one for rows in (_OPERATIONS, _CALLS, _SECURITY, _AROUND, _SERVICES) for one in _kinds(rows)
)
