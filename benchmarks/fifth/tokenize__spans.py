# exercise: tokenize
# right: yes
def tokenize(text):
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()

    def words(span):
        start, stop = span
        return [word.lower() for word in treebank.tokenize(text[start:stop])]

    return [words(span) for span in punkt.span_tokenize(text)]
