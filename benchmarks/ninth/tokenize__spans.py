# exercise: tokenize
# right: yes
def tokenize(text):
    """Split a text into sentences, and each sentence into words."""
    spans = PunktSentenceTokenizer().span_tokenize(text)
    cut = TreebankWordTokenizer().tokenize_sents(text[slice(*span)] for span in spans)
    return [list(map(str.lower, words)) for words in cut]
