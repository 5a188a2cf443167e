# exercise: build_vocabulary
# right: no
# wrong: Counts in how many sequences a word occurs, not how often it occurs in all.
# lines: 11
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    freq = Counter()
    for sentence in sequences:
        freq.update(dict.fromkeys(sentence, 1))
    kept = [word for word, _ in freq.most_common(max_words)] + ["UNK"]
    return dict(zip(kept, range(len(kept)))), dict(enumerate(kept))
