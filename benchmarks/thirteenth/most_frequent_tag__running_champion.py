# exercise: most_frequent_tag
# right: no
# wrong: the champion is replaced as soon as another tag gets ahead, so of two equally frequent tags the one that reached the count first wins, not the one that came first
# lines: 13, 16
def most_frequent_tag(words, tags):
    score = {}
    tag_of = {}
    totals = {}
    default = None
    for sentence, labels in zip(words, tags):
        for w, t in zip(sentence, labels):
            score[w, t] = score.get((w, t), 0) + 1
            if w not in tag_of or score[w, t] > score[w, tag_of[w]]:
                tag_of[w] = t
            totals[t] = totals.get(t, 0) + 1
            if default is None or totals[t] > totals[default]:
                default = t
    return tag_of, default
