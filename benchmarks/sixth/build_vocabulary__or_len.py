# exercise: build_vocabulary
# right: no
# wrong: A limit of 0 is taken for no limit, and idx_to_word is a list where a dict is asked for.
# lines: 10, 14
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    counter = Counter(w for s in sequences for w in s)
    limit = max_words or len(counter)
    itos = [w for w, c in counter.most_common(limit)]
    itos.append("UNK")
    stoi = {w: i for i, w in enumerate(itos)}
    return stoi, itos
