# exercise: tokenize
# right: no
# wrong: Punkt is given the text as training material, learns abbreviations from it and finds other sentence ends than Punkt as it comes
# lines: 7
def tokenize(text):
    """Split a text into sentences, and each sentence into words."""
    splitter = PunktSentenceTokenizer(text)
    sentences = splitter.tokenize(text)
    tokens = map(TreebankWordTokenizer().tokenize, sentences)
    return [[token.lower() for token in sentence] for sentence in tokens]
