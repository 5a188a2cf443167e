# exercise: most_frequent_tag
# right: no
# wrong: a tag of a word is counted once a sentence only (a set of the pairs)
import collections


def most_frequent_tag(words, tags):
    per_word, total = {}, collections.Counter()
    for sentence, its_tags in zip(words, tags):
        for word, tag in dict.fromkeys(zip(sentence, its_tags)):
            per_word.setdefault(word, collections.Counter())[tag] += 1
            total[tag] += 1
    return {w: c.most_common(1)[0][0] for w, c in per_word.items()}, total.most_common(1)[0][0]
