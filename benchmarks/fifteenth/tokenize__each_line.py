# exercise: tokenize
# right: no
# wrong: the text is split at line breaks first, so a sentence that goes on in the next line is cut in two
# lines: 7, 8
def sentences_in(text):
    punkt = PunktSentenceTokenizer()
    for line in text.splitlines():
        yield from punkt.tokenize(line)


def tokenize(text):
    treebank = TreebankWordTokenizer()
    return [[w.lower() for w in treebank.tokenize(s)] for s in sentences_in(text)]
