# exercise: clean_text
# right: no
# wrong: a hyphen at the end of a line is taken out together with the line end, so that two pieces become one word without a space
# lines: 9
import re


def clean_text(text):
    whole = re.sub(r"(\w)-\s*\n\s*(\w)", r"\1\2", text)
    words = re.findall("[a-z]+", whole.lower())
    return " ".join(words)
