# exercise: clean_text
# right: no
# wrong: the pattern reaches from A to z, so the six signs between Z and a are kept
# lines: 9
import re


def clean_text(text):
    keep = re.compile(r"[A-z]+")
    return " ".join(m.group().lower() for m in keep.finditer(text))
