# exercise: merge_heads
# right: no
# wrong: the heads are averaged, so the vectors have D / heads entries
# lines: 6
def merge_heads(x):
    return sum(x[:, h] for h in range(x.shape[1])) / x.shape[1]
