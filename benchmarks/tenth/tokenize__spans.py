# exercise: tokenize
# right: yes
def tokenize(text):
    """Split a text into sentences, and each sentence into words."""
    cut, words = PunktSentenceTokenizer(), TreebankWordTokenizer()

    def lowered(span):
        return list(map(str.lower, words.tokenize(text[slice(*span)])))

    return [lowered(span) for span in cut.span_tokenize(text)]
