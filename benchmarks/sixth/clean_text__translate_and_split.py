# exercise: clean_text
# right: yes
from collections import defaultdict
from string import ascii_lowercase


def clean_text(text):
    keep = defaultdict(lambda: " ", {ord(c): c for c in ascii_lowercase})
    return " ".join(text.lower().translate(keep).split())
