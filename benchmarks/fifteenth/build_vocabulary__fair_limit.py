# exercise: build_vocabulary
# right: no
# wrong: the limit is turned into a lowest count and every word with that count is kept, so more than max_words words stay when there are ties at the border
# lines: 15
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    freq = Counter(w for s in sequences for w in s)
    ranked = freq.most_common()
    if max_words == 0:
        ranked = []
    elif max_words is not None and max_words < len(ranked):
        lowest = ranked[max_words - 1][1]
        ranked = [(w, c) for w, c in ranked if c >= lowest]
    word_to_idx = {w: i for i, (w, _) in enumerate(ranked)}
    word_to_idx["UNK"] = len(word_to_idx)
    idx_to_word = {i: w for w, i in word_to_idx.items()}
    return word_to_idx, idx_to_word
