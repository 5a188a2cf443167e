# exercise: split_heads
# right: no
# wrong: the heads take turns among the entries: head h gets every heads-th entry from h on
# lines: 6
def split_heads(x, heads):
    return np.stack([x[..., h::heads] for h in range(heads)], axis=1)
