# exercise: most_frequent_tag
# right: no
# wrong: of equally frequent tags the first in the alphabet wins, since np.unique sorts them, not the one that came first
# lines: 10
def most_frequent_tag(words, tags):
    flat_w = np.array([w for s in words for w in s])
    flat_t = np.array([t for s in tags for t in s])

    def mode(a):
        values, n = np.unique(a, return_counts=True)
        return str(values[n.argmax()])

    return {str(w): mode(flat_t[flat_w == w]) for w in np.unique(flat_w)}, mode(flat_t)
