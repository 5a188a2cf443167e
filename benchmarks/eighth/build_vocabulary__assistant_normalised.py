# exercise: build_vocabulary
# right: no
# wrong: Two faults: the words are made lower case before they are counted, and the limit is applied after UNK was put on the list, so that UNK itself is cut off.
# lines: 11, 18
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    """Build word/index mappings from a tokenised corpus."""
    counter = Counter(
        token.strip().lower()
        for sequence in sequences
        for token in sequence
    )
    vocab = [token for token, _ in counter.most_common()]
    vocab.append("UNK")
    if max_words is not None:
        vocab = vocab[:max_words]
    word_to_idx = {token: index for index, token in enumerate(vocab)}
    idx_to_word = {index: token for token, index in word_to_idx.items()}
    return word_to_idx, idx_to_word
