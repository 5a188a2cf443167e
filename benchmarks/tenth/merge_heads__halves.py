# exercise: merge_heads
# right: no
# wrong: the first half of the heads is joined with the second half again and again, which gives the order 0, 2, 1, 3 for four heads, and fails for three
# lines: 9
def merge_heads(x):
    heads = x.shape[1]
    if heads == 1:
        return x[:, 0]
    joined = np.concatenate([x[:, : heads // 2], x[:, heads // 2 :]], axis=-1)
    return merge_heads(joined)
