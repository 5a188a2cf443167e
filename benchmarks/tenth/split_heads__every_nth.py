# exercise: split_heads
# right: no
# wrong: head h gets every heads-th entry from h on instead of D / heads entries in a row
# lines: 6
def split_heads(x, heads):
    return np.stack([x[..., h::heads] for h in range(heads)], axis=1)
