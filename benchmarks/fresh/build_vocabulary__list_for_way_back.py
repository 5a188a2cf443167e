# exercise: build_vocabulary
# right: no
# wrong: idx_to_word is a list
# lines: 11
from collections import Counter

def build_vocabulary(sequences, max_words=None):
    counts = Counter(w for s in sequences for w in s)
    idx_to_word = [w for w, _ in counts.most_common(max_words)] + ["UNK"]
    word_to_idx = {w: i for i, w in enumerate(idx_to_word)}
    return word_to_idx, idx_to_word
