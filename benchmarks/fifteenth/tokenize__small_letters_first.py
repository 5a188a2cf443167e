# exercise: tokenize
# right: no
# wrong: the text is put into lower case before Punkt sees it, which needs the capitals to find the sentence ends
# lines: 9
def tokenize(text):
    """Split a text into sentences, and each sentence into words."""
    words_of = TreebankWordTokenizer().tokenize
    result = []
    folded = text.lower()
    for start, stop in PunktSentenceTokenizer().span_tokenize(folded):
        result.append(words_of(folded[start:stop]))
    return result
