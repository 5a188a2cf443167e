"""The words of a text, as a reader counts them."""

import re


def readable(source: str) -> str:
    """The words of a Markdown text: without code, formulas, tags, pictures and addresses."""
    for pattern in (
        r"```.*?```",
        r"~~~.*?~~~",
        r"`[^`]*`",
        r"\$\$.*?\$\$",
        r"\$[^$\n]*\$",
        r"<!--.*?-->",
        r"<[^>\n]*>",
        r"!\[[^\]]*\]\([^)]*\)",
        r"(?<=\])\([^)]*\)",
        r"^\s*\|?[\s:|-]+\|?\s*$",
    ):
        source = re.sub(pattern, " ", source, flags=re.DOTALL | re.MULTILINE)
    return re.sub(r"[|#*_>\[\]]", " ", source)
