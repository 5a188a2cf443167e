# exercise: split_heads
# right: no
# wrong: Head h gets every heads-th entry, beginning with entry h, and not a stretch of neighbours.
# lines: 6
def split_heads(x, heads):
    return np.array([x[..., h::heads] for h in range(heads)]).swapaxes(0, 1)
