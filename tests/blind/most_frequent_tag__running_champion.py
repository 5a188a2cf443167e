# exercise: most_frequent_tag
# right: no
# wrong: a tag takes over as soon as it draws level with the champion, so on a tie the later one wins
# name: default-first-to-reach, last-to-reach
# lines: 16
def most_frequent_tag(words, tags):
    n = {}
    tag_of = {}
    total = {}
    default = None
    for i in range(len(words)):
        for j in range(len(words[i])):
            w, t = words[i][j], tags[i][j]
            n[w, t] = n.get((w, t), 0) + 1
            total[t] = total.get(t, 0) + 1
            if w not in tag_of or n[w, t] >= n[w, tag_of[w]]:
                tag_of[w] = t
            if default is None or total[t] > total[default]:
                default = t
    return tag_of, default
