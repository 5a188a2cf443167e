# exercise: build_vocabulary
# right: no
# wrong: groupby without sorting counts the length of a word's last run of equal neighbours, not how often it occurs
# lines: 10
from itertools import chain, groupby


def build_vocabulary(sequences, max_words=None):
    words = chain.from_iterable(sequences)
    freq = {word: sum(1 for _ in group) for word, group in groupby(words)}
    kept = sorted(freq, key=freq.get, reverse=True)[:max_words]
    kept += ["UNK"]
    word_to_idx = dict(zip(kept, range(len(kept))))
    idx_to_word = dict(zip(range(len(kept)), kept))
    return word_to_idx, idx_to_word
