# exercise: tokenize
# right: no
# wrong: sentences come back as strings, and only their first word is in lower case
# lines: 9, 10
def tokenize(text):
    result = []
    for s in PunktSentenceTokenizer().tokenize(text):
        words = TreebankWordTokenizer().tokenize(s)
        words[0] = words[0].lower()
        result.append(" ".join(words))
    return result
