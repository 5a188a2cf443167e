# exercise: build_vocabulary
# right: no
# wrong: Where words tie at the limit it keeps all of them, so more than max_words words stay.
# lines: 15
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    counts = Counter(w for seq in sequences for w in seq)
    ranking = counts.most_common()
    if max_words == 0:
        ranking = []
    elif max_words is not None and len(ranking) > max_words:
        lowest = ranking[max_words - 1][1]
        ranking = [(w, c) for w, c in ranking if c >= lowest]
    idx_to_word = {}
    for w, _ in ranking:
        idx_to_word[len(idx_to_word)] = w
    idx_to_word[len(idx_to_word)] = "UNK"
    word_to_idx = {w: i for i, w in idx_to_word.items()}
    return word_to_idx, idx_to_word
