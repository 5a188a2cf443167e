# exercise: most_frequent_tag
# right: no
# wrong: np.unique sorts, so among equally frequent tags the first of the alphabet wins
# lines: 10
def most_frequent_tag(words, tags):
    w = np.array([x for s in words for x in s])
    t = np.array([x for s in tags for x in s])

    def winner(some):
        names, numbers = np.unique(some, return_counts=True)
        return str(names[numbers.argmax()])

    tag_of = {str(word): winner(t[w == word]) for word in dict.fromkeys(w.tolist())}
    return tag_of, winner(t)
