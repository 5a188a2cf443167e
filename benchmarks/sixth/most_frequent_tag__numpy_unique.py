# exercise: most_frequent_tag
# right: no
# wrong: np.unique sorts, so a tie goes to the tag that is first in the alphabet and not to the one that came first.
# lines: 10, 11
def most_frequent_tag(words, tags):
    flat_words = np.concatenate([np.array(s, dtype=object) for s in words])
    flat_tags = np.concatenate([np.array(s, dtype=object) for s in tags])

    def mode(a):
        values, n = np.unique(a.astype(str), return_counts=True)
        return str(values[n.argmax()])

    tag_of = {w: mode(flat_tags[flat_words == w]) for w in set(flat_words)}
    return tag_of, mode(flat_tags)
