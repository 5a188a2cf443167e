# exercise: most_frequent_tag
# right: no
# wrong: Words are put in lower case, so that a word with a capital has no entry of its own.
# lines: 14
from collections import Counter, defaultdict


def most_frequent_tag(words, tags):
    word_counts = defaultdict(Counter)
    tag_counts = Counter()

    for sentence, sentence_tags in zip(words, tags):
        for word, tag in zip(sentence, sentence_tags):
            word_counts[word.lower()][tag] += 1
            tag_counts[tag] += 1

    tag_of = {word: counter.most_common(1)[0][0] for word, counter in word_counts.items()}
    default = tag_counts.most_common(1)[0][0]
    return tag_of, default
