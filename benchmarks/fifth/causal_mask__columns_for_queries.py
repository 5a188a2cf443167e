# exercise: causal_mask
# right: no
# wrong: Columns stand for the queries and rows for the keys, so the mask is transposed.
# lines: 8
def causal_mask(length):
    mask = np.zeros((length, length), dtype=bool)
    for query in range(length):
        mask[: query + 1, query] = True
    return mask
