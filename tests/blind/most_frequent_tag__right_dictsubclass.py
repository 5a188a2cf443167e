# exercise: most_frequent_tag
# right: yes
from collections import Counter
class TagTable(dict):
    def winner(self, key):
        return max(self[key], key=self[key].get)
def most_frequent_tag(words, tags):
    table, allc = TagTable(), Counter()
    for s, ts in zip(words, tags):
        for w, t in zip(s, ts):
            table.setdefault(w, Counter())[t] += 1
            allc[t] += 1
    out = TagTable((w, table.winner(w)) for w in table)
    return out, next(iter(allc.most_common()))[0]
