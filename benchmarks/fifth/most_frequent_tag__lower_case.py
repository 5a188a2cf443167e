# exercise: most_frequent_tag
# right: no
# wrong: Words are put in lower case before counting, so capitalised words are missing from the dictionary and counted with others.
# lines: 15
from collections import Counter, defaultdict


def most_frequent_tag(words, tags):
    """Most frequent tag baseline."""
    word_tag_counts = defaultdict(Counter)
    tag_counts = Counter()

    for sentence, sentence_tags in zip(words, tags):
        for word, tag in zip(sentence, sentence_tags):
            word_tag_counts[word.lower()][tag] += 1
            tag_counts[tag] += 1

    tag_of = {
        word: counts.most_common(1)[0][0]
        for word, counts in word_tag_counts.items()
    }
    default = tag_counts.most_common(1)[0][0]
    return tag_of, default
