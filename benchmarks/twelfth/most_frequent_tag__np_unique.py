# exercise: most_frequent_tag
# right: no
# wrong: ties go to the first in the alphabet because np.unique sorts, and the default is the commonest among the winners in the dictionary
# lines: 10, 11, 14
def most_frequent_tag(words, tags):
    flat_w = np.array([w for s in words for w in s])
    flat_t = np.array([t for s in tags for t in s])

    def mode(a):
        values, counts = np.unique(a, return_counts=True)
        return str(values[counts.argmax()])

    tag_of = {str(w): mode(flat_t[flat_w == w]) for w in np.unique(flat_w)}
    default = mode(np.array(list(tag_of.values())))
    return tag_of, default
