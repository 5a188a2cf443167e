# exercise: most_frequent_tag
# right: no
# wrong: of tags that tie the one that came last wins
# lines: 25
from collections import Counter, defaultdict


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    words, tags  two lists of sentences; a sentence is a list of strings
    returns      tag_of, a dict from every word to its most frequent tag, and default, the tag
                 that is most frequent over all words; when two tags are equally frequent,
                 the one that came first
    """
    by_word, overall = defaultdict(Counter), Counter()
    for s, sentence in enumerate(words):
        for t, word in enumerate(sentence):
            by_word[word][tags[s][t]] += 1
            overall[tags[s][t]] += 1

    def winner(counter):
        best, most = None, 0
        for tag, count in counter.items():
            if count >= most:
                best, most = tag, count
        return best

    return {word: winner(c) for word, c in by_word.items()}, winner(overall)
