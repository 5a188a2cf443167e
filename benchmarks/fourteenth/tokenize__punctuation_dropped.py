# exercise: tokenize
# right: no
# wrong: Punctuation marks are words of the Treebank too, but are thrown away.
# lines: 12
import string


def tokenize(text):
    tokenizer = TreebankWordTokenizer()
    keep = lambda w: w not in string.punctuation
    return [
        [w.lower() for w in filter(keep, tokenizer.tokenize(sentence))]
        for sentence in PunktSentenceTokenizer().tokenize(text)
    ]
