# exercise: tokenize
# right: no
# wrong: line breaks are removed with nothing in their place, so the last word of a line and the first of the next become one
# lines: 6
def unwrap(text):
    return "".join(text.splitlines())


def tokenize(text):
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    result = []
    for sentence in punkt.tokenize(unwrap(text)):
        result.append([word.lower() for word in treebank.tokenize(sentence)])
    return result
