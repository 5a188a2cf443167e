# exercise: clean_text
# right: no
# wrong: an ampersand becomes a word
# lines: 7
import re, string, unicodedata
def clean_text(text):
    s = text.lower().replace('&', ' and ')
    return re.sub('[^a-z]+', ' ', s).strip()
