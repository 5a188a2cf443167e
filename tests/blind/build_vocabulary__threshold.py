# exercise: build_vocabulary
# right: no
# wrong: Words that tie with the last one inside the limit are all kept, so there can be more than max_words of them.
# name: ties-with-the-last-kept
# lines: 18
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    counts = Counter(w for seq in sequences for w in seq)
    ranked = counts.most_common()
    if max_words is None or max_words >= len(ranked):
        least = 1
    elif max_words == 0:
        least = float("inf")
    else:
        least = ranked[max_words - 1][1]
    vocab = [w for w, n in ranked if n >= least]
    vocab.append("UNK")
    word_to_idx = dict(zip(vocab, range(len(vocab))))
    idx_to_word = dict(zip(range(len(vocab)), vocab))
    return word_to_idx, idx_to_word
