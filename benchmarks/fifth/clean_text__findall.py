# exercise: clean_text
# right: yes
import re


def clean_text(text):
    return " ".join(re.findall("[a-z]+", text.lower()))
