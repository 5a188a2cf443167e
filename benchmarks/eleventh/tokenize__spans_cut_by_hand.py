# exercise: tokenize
# right: yes
def tokenize(text):
    words = TreebankWordTokenizer().tokenize
    found = []
    for start, stop in PunktSentenceTokenizer().span_tokenize(text):
        found.append(list(map(str.lower, words(text[start:stop]))))
    return found
