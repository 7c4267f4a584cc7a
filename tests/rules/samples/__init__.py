"""Inert samples of the shipped rules, a module a folder of rules/."""
