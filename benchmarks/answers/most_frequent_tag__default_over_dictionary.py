# exercise: most_frequent_tag
# right: no
# wrong: the default is the commonest tag among the dictionary's entries, not over running words (Counter of tag_of.values())
import collections


def most_frequent_tag(words, tags):
    per_word = collections.defaultdict(collections.Counter)
    for pair in zip(words, tags):
        for word, tag in zip(*pair):
            per_word[word][tag] += 1
    tag_of = {word: max(counter, key=counter.get) for word, counter in per_word.items()}
    default = collections.Counter(tag_of.values()).most_common(1)[0][0]
    return tag_of, default
