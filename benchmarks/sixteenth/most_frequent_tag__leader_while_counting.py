# exercise: most_frequent_tag
# right: no
# wrong: the leader is kept up to date while counting, so that of two equal tags the one wins that reached the number first, not the one that came first
# lines: 13, 14, 15, 16
def most_frequent_tag(words, tags):
    counts, best, tag_of = {}, {}, {}
    default, top = None, 0
    total = {}
    for sentence, its_tags in zip(words, tags):
        for word, tag in zip(sentence, its_tags):
            counts[word, tag] = counts.get((word, tag), 0) + 1
            total[tag] = total.get(tag, 0) + 1
            if counts[word, tag] > best.get(word, 0):
                best[word], tag_of[word] = counts[word, tag], tag
            if total[tag] > top:
                top, default = total[tag], tag
    return tag_of, default
