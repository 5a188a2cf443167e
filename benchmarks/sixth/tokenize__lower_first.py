# exercise: tokenize
# right: no
# wrong: The text is put in lower case before it is cut into sentences, so Punkt no longer sees the capitals.
# lines: 8
def tokenize(text):
    split = PunktSentenceTokenizer().tokenize
    words = TreebankWordTokenizer().tokenize
    return list(map(words, split(text.lower())))
