# exercise: build_vocabulary
# right: no
# wrong: UNK's index is max_words also when fewer words were kept
# lines: 11
from collections import Counter

def build_vocabulary(sequences, max_words=None):
    counts = Counter(w for s in sequences for w in s)
    kept = [w for w, _ in counts.most_common(max_words)]
    word_to_idx = {w: i for i, w in enumerate(kept)}
    word_to_idx["UNK"] = len(kept) if max_words is None else max_words
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
