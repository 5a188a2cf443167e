# exercise: most_frequent_tag
# right: no
# wrong: of equally frequent tags the one that came last wins
# name: ties-to-the-last, ties-of-the-default
# lines: 7
def commonest(counter):
    return sorted(counter.items(), key=lambda item: item[1])[-1][0]


def most_frequent_tag(words, tags):
    of_word, of_all = {}, collections.Counter()
    for sentence, its_tags in zip(words, tags, strict=True):
        of_all.update(its_tags)
        for word, tag in zip(sentence, its_tags, strict=True):
            of_word.setdefault(word, collections.Counter()).update([tag])
    return {word: commonest(c) for word, c in of_word.items()}, commonest(of_all)
