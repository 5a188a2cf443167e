# exercise: clean_text
# right: no
# wrong: casefold turns the sharp s into ss and takes ligatures apart, so characters that are no letters a to z leave letters behind
# lines: 9
import re


def clean_text(text):
    words = re.findall("[a-z]+", text.casefold())
    return " ".join(words)
