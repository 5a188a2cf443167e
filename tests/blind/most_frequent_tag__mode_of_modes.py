# exercise: most_frequent_tag
# right: no
# wrong: Two faults: equal counts are settled by the alphabet since the candidates are sorted first, and the default is the commonest of the sentences' commonest tags instead of being counted over all words.
# name: ties-by-alphabet, default-by-sentence-and-alphabet
# lines: 7, 18
def mode(bag):
    return max(sorted(set(bag)), key=bag.count)


def most_frequent_tag(words, tags):
    uses = {}
    for i in range(len(words)):
        for j in range(len(words[i])):
            uses.setdefault(words[i][j], []).append(tags[i][j])
    tag_of = {}
    for word in uses:
        tag_of[word] = mode(uses[word])
    default = mode([mode(list(t)) for t in tags if t])
    return tag_of, default
