# exercise: tokenize
# right: no
# wrong: sentences are kept as keys of a dict, so one that occurs twice in the text is there once
# lines: 8
def tokenize(text):
    book = {}
    for sentence in PunktSentenceTokenizer().tokenize(text):
        book[sentence] = [w.lower() for w in TreebankWordTokenizer().tokenize(sentence)]
    return list(book.values())
