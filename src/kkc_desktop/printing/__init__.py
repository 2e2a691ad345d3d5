"""Turns a record and a template into the bytes of a sheet.

Same record, same template, same bytes.
"""
