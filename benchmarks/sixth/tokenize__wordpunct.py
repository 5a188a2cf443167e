# exercise: tokenize
# right: no
# wrong: Words are cut at every punctuation sign and not as the Penn Treebank does: doesn't becomes doesn ' t.
# lines: 11
from nltk.tokenize import WordPunctTokenizer


def tokenize(text):
    """Sentence-split with Punkt, then word-tokenize and lowercase."""
    sentence_tokenizer = PunktSentenceTokenizer()
    word_tokenizer = WordPunctTokenizer()
    return [
        [token.lower() for token in word_tokenizer.tokenize(sentence)]
        for sentence in sentence_tokenizer.tokenize(text)
    ]
