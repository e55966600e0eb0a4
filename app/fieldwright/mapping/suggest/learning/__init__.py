"""Learns rules from matching source and target payloads: what turns the one into the other, with how often it holds. Only ever proposals."""
