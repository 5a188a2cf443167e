# exercise: tokenize
# right: no
# wrong: words keep their capitals
# lines: 8
def tokenize(text):
    result = []
    for sentence in PunktSentenceTokenizer().tokenize(text):
        result.append(TreebankWordTokenizer().tokenize(sentence))
    return result
