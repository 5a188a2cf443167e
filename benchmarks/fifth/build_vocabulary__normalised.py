# exercise: build_vocabulary
# right: no
# wrong: Turns all words into small letters, and gives back a defaultdict in place of a plain dict.
# lines: 12, 18
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    """Build word <-> index mappings from a tokenized corpus."""
    counter = Counter()
    for sequence in sequences:
        counter.update(token.lower() for token in sequence)

    most_common = counter.most_common(max_words)
    vocab = [word for word, _ in most_common] + ["UNK"]

    unk_index = len(vocab) - 1
    word_to_idx = defaultdict(lambda: unk_index)
    word_to_idx.update({word: i for i, word in enumerate(vocab)})
    idx_to_word = {i: word for i, word in enumerate(vocab)}
    return word_to_idx, idx_to_word
