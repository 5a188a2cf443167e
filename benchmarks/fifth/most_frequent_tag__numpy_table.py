# exercise: most_frequent_tag
# right: no
# wrong: Numbers the tags in alphabetical order and takes argmax, so ties go to the alphabetically first tag.
# lines: 9
def most_frequent_tag(words, tags):
    w = np.array([x for s in words for x in s])
    t = np.array([x for s in tags for x in s])
    vocab, wi = np.unique(w, return_inverse=True)
    names, ti = np.unique(t, return_inverse=True)
    table = np.zeros((len(vocab), len(names)), dtype=int)
    np.add.at(table, (wi, ti), 1)
    tag_of = {str(word): str(names[row.argmax()]) for word, row in zip(vocab, table)}
    return tag_of, str(names[table.sum(axis=0).argmax()])
