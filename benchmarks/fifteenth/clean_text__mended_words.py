# exercise: clean_text
# right: no
# wrong: a hyphen at the end of a line is taken out together with the line end, which joins two words that should be kept apart
# lines: 10
import re


def clean_text(text):
    steps = [
        (r"-\s*\n\s*", ""),
        (r"[^a-zA-Z]", " "),
        (r" +", " "),
        (r"^ | $", ""),
    ]
    for pattern, replacement in steps:
        text = re.sub(pattern, replacement, text)
    return text.lower()
