# exercise: split_heads
# right: no
# wrong: head h gets every heads-th entry from h on instead of a run of neighbours
# lines: 6
def split_heads(x, heads):
    return np.array([x[..., h::heads] for h in range(heads)]).swapaxes(0, 1)
