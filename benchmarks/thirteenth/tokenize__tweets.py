# exercise: tokenize
# right: no
# wrong: The words are those of the tweet tokenizer, which leaves don't in one piece and keeps other signs together.
# lines: 9
from nltk.tokenize import TweetTokenizer


def tokenize(text):
    cutter = TweetTokenizer(preserve_case=False)
    return [cutter.tokenize(sentence) for sentence in PunktSentenceTokenizer().tokenize(text)]
