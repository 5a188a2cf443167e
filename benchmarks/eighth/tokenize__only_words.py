# exercise: tokenize
# right: no
# wrong: everything that is not made of letters or digits alone is thrown away, so full stops and n't are missing
# lines: 10
def tokenize(text):
    result = []
    splitter = TreebankWordTokenizer()
    for sentence in PunktSentenceTokenizer().tokenize(text):
        tokens = (tok.lower() for tok in splitter.tokenize(sentence))
        result.append([tok for tok in tokens if tok.isalnum()])
    return result
