# exercise: build_vocabulary
# right: no
# wrong: Two faults: words are turned into small letters before they are counted, and a limit of 0 counts as no limit.
# lines: 13, 15
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    """Build word/index mappings from a tokenized corpus."""
    UNK = "UNK"
    counter = Counter()
    for sequence in sequences:
        counter.update(token.strip().lower() for token in sequence)

    limit = max_words or len(counter)
    most_common = [word for word, _ in counter.most_common(limit)]

    word_to_idx = {word: idx for idx, word in enumerate([*most_common, UNK])}
    idx_to_word = {idx: word for word, idx in word_to_idx.items()}
    return word_to_idx, idx_to_word
