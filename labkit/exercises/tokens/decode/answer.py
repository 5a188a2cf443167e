"""Right answer to decode, as a learner would write it. No cases, no mistakes."""


def decode(indices, idx_to_word):
    """The word of every index, as a list."""
    words = []
    for index in indices:
        words.append(idx_to_word[index])
    return words
