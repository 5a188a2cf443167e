# exercise: tokenize
# right: no
# wrong: Line breaks are deleted and nothing put in their place, so the words on both sides grow together.
# lines: 6
def tokenize(text):
    text = text.replace("\n", "")
    tokens = []
    for sent in PunktSentenceTokenizer().tokenize(text):
        tokens += [[t.lower() for t in TreebankWordTokenizer().tokenize(sent)]]
    return tokens
