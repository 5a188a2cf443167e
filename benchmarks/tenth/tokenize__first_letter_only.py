# exercise: tokenize
# right: no
# wrong: only the first letter of each sentence is made small, so other capitals stay
# lines: 10
def tokenize(text):
    """Split a text into sentences, and each sentence into words."""
    result = []
    treebank = TreebankWordTokenizer()
    for sentence in PunktSentenceTokenizer().tokenize(text):
        sentence = sentence[:1].lower() + sentence[1:]
        result.append(treebank.tokenize(sentence))
    return result
