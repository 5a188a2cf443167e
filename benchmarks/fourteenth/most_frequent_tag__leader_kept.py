# exercise: most_frequent_tag
# right: no
# wrong: The winners are kept up to date while counting, so with equal counts the tag wins that reached the count first and not the one that came first.
# lines: 11, 14
def most_frequent_tag(words, tags):
    counts, tag_of = {}, {}
    totals, default = {}, None
    for ws, ts in zip(words, tags):
        for w, t in zip(ws, ts):
            counts[w, t] = counts.get((w, t), 0) + 1
            if w not in tag_of or counts[w, t] > counts[w, tag_of[w]]:
                tag_of[w] = t
            totals[t] = totals.get(t, 0) + 1
            if default is None or totals[t] > totals[default]:
                default = t
    return tag_of, default
