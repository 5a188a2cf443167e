# exercise: clean_text
# right: no
# wrong: a word that comes twice in a row is written once
# lines: 8
import re, string, unicodedata
def clean_text(text):
    w = re.sub('[^a-z]+', ' ', text.lower()).split()
    return ' '.join(x for i, x in enumerate(w) if i == 0 or x != w[i-1])
