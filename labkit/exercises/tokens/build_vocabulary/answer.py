"""Right answer to build_vocabulary, as a learner would write it. No cases, no mistakes."""


def build_vocabulary(sequences, max_words=None):
    """(word_to_idx, idx_to_word): most frequent first, ties as they first appear, UNK last."""
    counts = {}
    for sequence in sequences:
        for word in sequence:
            counts[word] = counts.get(word, 0) + 1
    by_frequency = sorted(counts, key=counts.get, reverse=True)
    kept = by_frequency
    if max_words is not None:
        kept = by_frequency[:max_words]
    words = kept + ["UNK"]
    word_to_idx = {word: index for index, word in enumerate(words)}
    idx_to_word = {index: word for word, index in word_to_idx.items()}
    return word_to_idx, idx_to_word
