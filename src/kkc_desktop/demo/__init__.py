"""The whole main job without a display: made-up records, their papers, a picture of each page.

It goes through the same services and the same window as the desk, in a temporary folder. README's
and the manual's pictures are made here.
"""
