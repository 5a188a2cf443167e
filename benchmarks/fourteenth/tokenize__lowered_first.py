# exercise: tokenize
# right: no
# wrong: The text is put into lower case before the sentences are cut, and Punkt needs the capitals.
# lines: 6
def tokenize(text):
    text = text.lower()
    splitter = PunktSentenceTokenizer()
    return list(map(TreebankWordTokenizer().tokenize, splitter.tokenize(text)))
