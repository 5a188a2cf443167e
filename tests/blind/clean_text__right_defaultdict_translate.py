# exercise: clean_text
# right: yes
from collections import defaultdict
import re


def clean_text(text, filler=" "):
    table = defaultdict(lambda: filler, {ord(c): c for c in "abcdefghijklmnopqrstuvwxyz"})
    return re.compile(" {2,}").sub(" ", text.lower().translate(table)).strip(" ")
