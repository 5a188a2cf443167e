# exercise: build_vocabulary
# right: yes
from collections import Counter
from itertools import chain

def build_vocabulary(sequences, max_words=None):
    counts = Counter(chain.from_iterable(sequences))
    kept = [word for word, _ in counts.most_common(max_words)]
    idx_to_word = dict(enumerate([*kept, "UNK"]))
    return {w: i for i, w in idx_to_word.items()}, idx_to_word
