# exercise: most_frequent_tag
# right: yes
from collections import Counter, defaultdict
from itertools import chain


def most_frequent_tag(words, tags):
    of_word, overall = defaultdict(Counter), Counter()
    for word, tag in zip(chain(*words), chain(*tags)):
        of_word[word].update([tag])
        overall.update([tag])
    return {w: c.most_common(1)[0][0] for w, c in of_word.items()}, overall.most_common(1)[0][0]
