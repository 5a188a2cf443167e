# exercise: most_frequent_tag
# right: no
# wrong: Keeps a leader while counting, so of two equally frequent tags the one that reached the count first wins, not the one that came first.
# lines: 14, 16
def most_frequent_tag(words, tags):
    counts = collections.Counter()
    totals = collections.Counter()
    tag_of = {}
    default = None
    for sentence, sentence_tags in zip(words, tags):
        for w, t in zip(sentence, sentence_tags):
            counts[w, t] += 1
            totals[t] += 1
            if w not in tag_of or counts[w, t] > counts[w, tag_of[w]]:
                tag_of[w] = t
            if default is None or totals[t] > totals[default]:
                default = t
    return tag_of, default
