"""The delta specification: what the engineer of an integration that is built already must change."""
