# exercise: tokenize
# right: no
# wrong: The text is cut at line breaks first, so a sentence that runs over a line end becomes two.
# lines: 8
def tokenize(text):
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    result = []
    for line in text.splitlines():
        for sentence in punkt.tokenize(line):
            result.append([word.lower() for word in treebank.tokenize(sentence)])
    return result
