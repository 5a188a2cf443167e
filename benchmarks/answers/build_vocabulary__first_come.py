# exercise: build_vocabulary
# right: no
# wrong: words are numbered as they come, frequency is not looked at (setdefault)
import itertools


def build_vocabulary(sequences, max_words=None):
    word_to_idx = {}
    for word in itertools.chain(*sequences):
        if max_words is None or len(word_to_idx) < max_words:
            word_to_idx.setdefault(word, len(word_to_idx))
    word_to_idx["UNK"] = len(word_to_idx)
    return word_to_idx, dict(map(reversed, word_to_idx.items()))
