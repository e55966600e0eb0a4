"""Kinds of change of an interface: operations, parameters, media types, responses, headers, security, servers."""

from fieldwright.diff.kinds.model import Kind

CONTRACT: tuple[Kind, ...] = ()
