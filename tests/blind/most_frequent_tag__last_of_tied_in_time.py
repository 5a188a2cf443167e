# exercise: most_frequent_tag
# right: no
# wrong: the tag that reached the count first wins in a tie, not the one that came first
# lines: 11
def most_frequent_tag(words, tags):
    tag_of, counts, overall = {}, {}, {}
    for s, ts in zip(words, tags):
        for w, t in zip(s, ts):
            counts[w, t] = counts.get((w, t), 0) + 1
            overall[t] = overall.get(t, 0) + 1
            if w not in tag_of or counts[w, t] > counts[w, tag_of[w]]:
                tag_of[w] = t
    return tag_of, max(overall, key=overall.get)
