# exercise: build_vocabulary
# right: no
# wrong: the number of a word is its count in place of its rank
# lines: 9
from collections import Counter

def build_vocabulary(sequences, max_words=None):
    counts = Counter(w for s in sequences for w in s)
    word_to_idx = dict(counts.most_common(max_words))
    word_to_idx["UNK"] = len(word_to_idx)
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
