# exercise: most_frequent_tag
# right: no
# wrong: np.unique sorts the tags, so of equally frequent ones the first in the alphabet wins.
# lines: 6
def _winner(labels):
    values, counts = np.unique(labels, return_counts=True)
    return str(values[counts.argmax()])


def most_frequent_tag(words, tags):
    flat_words = [w for s in words for w in s]
    flat_tags = [t for s in tags for t in s]
    groups = {}
    for i, w in enumerate(flat_words):
        groups.setdefault(w, []).append(flat_tags[i])
    return {w: _winner(g) for w, g in groups.items()}, _winner(flat_tags)
