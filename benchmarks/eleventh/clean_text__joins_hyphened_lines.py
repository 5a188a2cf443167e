# exercise: clean_text
# right: no
# wrong: a hyphen before a line end is taken for a broken word and both are removed with nothing between
# lines: 9
import re


def clean_text(text):
    whole = re.sub(r"-\s*\n\s*", "", text)
    words = re.findall("[a-z]+", whole.lower())
    return " ".join(words)
