# exercise: merge_heads
# right: no
# wrong: Joins the heads along time instead of along the entries.
# lines: 6
def merge_heads(x):
    return np.stack([np.vstack([head for head in sequence]) for sequence in x])
